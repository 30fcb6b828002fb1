import { POST_KINDS, type PostKind } from '@gantry/shared/governance/posts';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { stringEnum } from '../../platform/graphql/string-enum.js';
import { RuleWarningType } from '../governing-bodies/index.js';

export const PostKindEnum = stringEnum('PostKind', POST_KINDS, 'What a post is for.');

@ObjectType('PostHolding', { description: 'Somebody in a post, from when to when.' })
export class PostHoldingType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'Who holds it, by name.' }) name: string;
  @Field(() => ID, { nullable: true, description: 'The person of the office, where it is one.' })
  personId: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'First day; null where it is not known.' })
  heldFrom: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Last day; null while it goes on.' })
  heldTo: string | null;
  @Field({ description: 'Holds it today.' }) isToday: boolean;
}

@ObjectType('Post', { description: 'An office to be held, vacant ones included.' })
export class PostType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'Its code in the office.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => PostKindEnum, { description: 'What it is for.' }) kind: PostKind;
  @Field(() => ID, { nullable: true, description: 'Its programme; null for one of the whole office.' })
  programmeId: string | null;
  @Field(() => ID, { nullable: true, description: 'Its workstream, where it is of one.' })
  workstreamId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that workstream.' })
  workstreamName: string | null;
  @Field(() => ID, { nullable: true, description: 'Its organisation, where it is of one.' })
  organisationId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that organisation.' })
  organisationName: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the body that it belongs to.' })
  bodyName: string | null;
  @Field(() => String, { nullable: true, description: 'Who holds it today; null while it is vacant.' })
  holderToday: string | null;
  @Field(() => [PostHoldingType], { description: 'Who holds and held it, the latest first.' })
  holdings: PostHoldingType[];
  @Field({ description: 'It is archived.' }) isArchived: boolean;
  @Field({ description: 'You may change it and say who holds it.' }) mayEdit: boolean;
}

@ObjectType('PostFinding', { description: 'An objection to how the posts are filled.' })
export class PostFindingType extends RuleWarningType {
  @Field(() => ID, { nullable: true, description: 'The post that it is about.' }) postId: string | null;
}

@ObjectType('PostRegister', { description: 'The posts of a programme and of its office.' })
export class PostRegisterType {
  @Field(() => [PostType], { description: 'Posts of the programme, then those of the office; by title.' })
  posts: PostType[];
  @Field(() => [PostFindingType], {
    description: 'What the rules say of how they are filled (ROLE-1 to ROLE-3).',
  })
  findings: PostFindingType[];
  @Field({ description: 'You may add posts of this programme.' }) mayAdd: boolean;
  @Field({ description: 'You may add posts of the whole office.' }) mayAddForOffice: boolean;
}
