import { CLASSIFICATIONS, type Classification } from '@gantry/shared/policy/roles';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { ChangeInput, IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { AgendaClassificationEnum } from '../agendas/index.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

@InputType({ description: 'Raise an action: of a meeting, an item, a decision, a body or a programme.' })
export class RaiseActionInput extends IntentionInput {
  @OptionalId('The body that raises it; left out where a meeting, an item or a decision says it.')
  bodyId?: string | null;
  @OptionalId('The programme that it is for.')
  programmeId?: string | null;
  @OptionalId('The meeting that raises it.')
  meetingId?: string | null;
  @OptionalId('The item of the agenda that it comes of.')
  agendaItemId?: string | null;
  @OptionalId('The decision that it comes of.')
  decisionId?: string | null;
  @Field({ description: 'What is to be done.' }) @IsString() @MaxLength(500) title: string;
  @OptionalId('The person who does it; this or a post (ACT-1).')
  ownerPersonId?: string | null;
  @OptionalId('The post that does it; this or a person (ACT-1).')
  ownerPostId?: string | null;
  @Field(() => DayScalar, { description: 'When it is due.' }) @Matches(ISO_DAY) dueOn: string;
  @Field(() => AgendaClassificationEnum, {
    nullable: true,
    description: 'Who may read it; left out, whoever reads what it comes of.',
  })
  @IsOptional()
  @IsIn(CLASSIFICATIONS)
  classification?: Classification | null;
  @Field(() => Int, { nullable: true, description: 'Paragraph of the exemption, 1 to 7; needed for EXEMPT.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(7)
  exemptParagraph?: number | null;
  @OptionalText(500, 'Why it is exempt; needed for EXEMPT.')
  exemptReason?: string | null;
}

@InputType({ description: 'Change the words or the owner of an action; what is left out stays.' })
export class AmendActionInput extends ChangeInput {
  @OptionalText(500, 'What is to be done.')
  title?: string | null;
  @OptionalId('The person who does it; takes a post away.')
  ownerPersonId?: string | null;
  @OptionalId('The post that does it; takes a person away.')
  ownerPostId?: string | null;
}

@InputType({ description: 'Say that work on an action has begun.' })
export class StartActionInput extends ChangeInput {}

@InputType({ description: 'Give an action more time.' })
export class ExtendActionInput extends ReasonedChangeInput {
  @Field(() => DayScalar, { description: 'When it is due from now on.' }) @Matches(ISO_DAY) dueOn: string;
}

@InputType({ description: 'Report an action as done.' })
export class CompleteActionInput extends ChangeInput {
  @Field({ description: 'What shows that it is done.' }) @IsString() @MaxLength(2_000) evidence: string;
  @OptionalDay('The day on which it was done; left out, today.')
  completedOn?: string | null;
}

@InputType({ description: 'Record that a meeting saw that an action is done.' })
export class CloseActionInput extends ChangeInput {
  @Field(() => ID, { description: 'The meeting.' }) @IsUUID() meetingId: string;
}

@InputType({ description: 'Take the last step of an action back.' })
export class ReopenActionInput extends ReasonedChangeInput {}

@InputType({ description: 'Give an action up.' })
export class CancelActionInput extends ReasonedChangeInput {}
