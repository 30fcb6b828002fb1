import { POST_KINDS, type PostKind } from '@gantry/shared/governance/posts';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { ChangeInput, IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { CODE_SENTENCE, PLAIN_CODE } from '../programmes/index.js';
import { PostKindEnum } from './post.types.js';

@InputType({ description: 'Set up a post; it is vacant until somebody is said to hold it.' })
export class AddPostInput extends IntentionInput {
  @OptionalId('Its programme; none for a post of the whole office.')
  programmeId?: string | null;
  @OptionalId('The workstream of that programme, where it is of one.')
  workstreamId?: string | null;
  @OptionalId('Its organisation, where it is of one.')
  organisationId?: string | null;
  @Field({ description: CODE_SENTENCE }) @Matches(PLAIN_CODE, { message: CODE_SENTENCE }) code: string;
  @Field({ description: 'Its title.' }) @IsString() @MaxLength(200) title: string;
  @Field(() => PostKindEnum, { description: 'What it is for.' }) @IsIn(POST_KINDS) kind: PostKind;
}

@InputType({ description: 'Change what a post is called and where it belongs. What is left out stays.' })
export class AmendPostInput extends ChangeInput {
  @OptionalText(200, 'Its title.')
  title?: string | null;
  @Field(() => PostKindEnum, { nullable: true, description: 'What it is for.' })
  @IsOptional()
  @IsIn(POST_KINDS)
  kind?: PostKind | null;
  @OptionalId('The workstream of its programme; null for the programme as a whole.')
  workstreamId?: string | null;
  @OptionalId('Its organisation; null for none.')
  organisationId?: string | null;
}

@InputType({ description: 'Archive a post that nobody holds and nothing rests on.' })
export class ArchivePostInput extends ReasonedChangeInput {}

@InputType({ description: 'Take an archived post up again.' })
export class RestorePostInput extends ReasonedChangeInput {}

@InputType({
  description:
    'Say who holds a post from a day on: a person of the office or a name. Whoever holds it without a last day ends the day before.',
})
export class AppointHolderInput extends ChangeInput {
  @OptionalId('The person; none where a name is given.')
  personId?: string | null;
  @OptionalText(200, 'The name of somebody who is no person of the office.')
  name?: string | null;
  @OptionalDay('First day; left out where it is not known.')
  heldFrom?: string | null;
}

@InputType({ description: 'Put right or end who held a post, and when. What is left out stays.' })
export class AmendHoldingInput extends ReasonedChangeInput {
  @OptionalId('The person, in place of a name.')
  personId?: string | null;
  @OptionalText(200, 'The name, in place of a person.')
  name?: string | null;
  @OptionalDay('First day; null where it is not known.')
  heldFrom?: string | null;
  @OptionalDay('Last day; null while it goes on.')
  heldTo?: string | null;
}
