import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';

@ObjectType('QuorumOrganisation', { description: 'How many of one organisation a quorum needs.' })
export class QuorumOrganisationType {
  @Field(() => ID, { description: 'The organisation.' }) organisationId: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => Int, { description: 'How many of its voting members.' }) minimum: number;
}

@ObjectType('QuorumCategory', { description: 'How many of one category a quorum needs.' })
export class QuorumCategoryType {
  @Field({ description: 'What the members count as.' }) name: string;
  @Field(() => Int, { description: 'How many of them.' }) minimum: number;
}

@ObjectType('Quorum', { description: 'When a body is quorate.' })
export class QuorumType {
  @Field(() => Int, { description: 'How many voting members in all.' }) minimum: number;
  @Field(() => [QuorumOrganisationType], { description: 'Organisations that must be represented.' })
  organisations: QuorumOrganisationType[];
  @Field(() => [QuorumCategoryType], { description: 'Categories that must be represented.' })
  categories: QuorumCategoryType[];
  @Field({ description: 'Deputies count.' }) deputiesCount: boolean;
  @Field({ description: 'Those who take part remotely count.' }) remoteCounts: boolean;
  @Field({ description: 'What it means, as a sentence.' }) sentence: string;
}

@ObjectType('MemberDeputy', { description: 'Who may come in place of a member.' })
export class MemberDeputyType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'Who: a name, or the seat of whoever sits there.' }) name: string;
  @Field(() => DayScalar, { nullable: true, description: 'First day, where known.' })
  heldFrom: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Last day, where it has ended.' })
  heldTo: string | null;
  @Field({ description: 'May come today.' }) isCurrent: boolean;
}

@ObjectType('BodyDelegation', { description: 'An organisation that delegated to a body.' })
export class BodyDelegationType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'The organisation.' }) organisation: string;
  @Field(() => String, { nullable: true, description: 'By which instrument.' }) instrument: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'First day, where known.' })
  heldFrom: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Last day, where it has ended.' })
  heldTo: string | null;
  @Field({ description: 'It holds today.' }) isCurrent: boolean;
}

@ObjectType('BodyScope', { description: 'A function that was delegated to a body.' })
export class BodyScopeType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'The function.' }) delegatedFunction: string;
  @Field(() => String, { nullable: true, description: 'The programme that it belongs to.' })
  programme: string | null;
  @Field(() => String, { nullable: true, description: 'The workstream; null for the whole programme.' })
  workstream: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'First day, where known.' })
  heldFrom: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Last day, where it has ended.' })
  heldTo: string | null;
  @Field({ description: 'It holds today.' }) isCurrent: boolean;
}

@ObjectType('BodyInLine', { description: 'A body in a line of succession.' })
export class BodyInLineType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => DayScalar, { nullable: true, description: 'First day of its life, where known.' })
  validFrom: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Last day of its life, where it has one.' })
  validTo: string | null;
}

@ObjectType('BodyPredecessor', { description: 'Another body that went into this one.' })
export class BodyPredecessorType {
  @Field(() => ID, { description: 'Id of this record.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => ID, { description: 'The body that went into this one.' }) bodyId: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => String, { nullable: true, description: 'How, and where it says so.' }) note: string | null;
}
