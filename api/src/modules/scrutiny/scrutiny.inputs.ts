import {
  SCRUTINY_DATE_ROLES,
  SCRUTINY_OUTCOMES,
  SCRUTINY_REGIMES,
  type ScrutinyDateRole,
  type ScrutinyOutcome,
  type ScrutinyRegime,
  SUBSTANTIAL_CHANGES,
  type SubstantialChange,
} from '@gantry/shared/scrutiny/scrutiny-words';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { ChangeInput, IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import {
  ScrutinyDateRoleEnum,
  ScrutinyOutcomeEnum,
  ScrutinyRegimeEnum,
  SubstantialChangeEnum,
} from './scrutiny-words.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

@InputType({ description: 'Open a case for a proposal.' })
export class OpenScrutinyCaseInput extends IntentionInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;
  @Field({ description: 'The proposal, in a few words.' }) @IsString() @MaxLength(200) title: string;
  @OptionalDay('When it began; today unless said otherwise.')
  begunOn?: string | null;
}

@InputType({ description: 'Change what a case says. What is left out stays; null takes away.' })
export class AmendScrutinyCaseInput extends ChangeInput {
  @OptionalText(200, 'The proposal.')
  title?: string | null;
  @OptionalDay('When it began.')
  begunOn?: string | null;
  @Field(() => SubstantialChangeEnum, { nullable: true, description: 'Whether the change is substantial.' })
  @IsOptional()
  @IsIn(SUBSTANTIAL_CHANGES)
  substantialChange?: SubstantialChange | null;
  @OptionalText(200, 'Who determined it.')
  determinedBy?: string | null;
  @OptionalDay('When it was determined.')
  determinedOn?: string | null;
  @OptionalText(2_000, 'Why.')
  determinedReason?: string | null;
  @Field(() => ScrutinyRegimeEnum, {
    nullable: true,
    description: 'Rules set by hand; null lets the day decide.',
  })
  @IsOptional()
  @IsIn(SCRUTINY_REGIMES)
  regimeSet?: ScrutinyRegime | null;
  @OptionalText(1_000, 'Why other rules apply.')
  regimeReason?: string | null;
  @Field(() => Int, { nullable: true, description: 'Stage of the pathway that it has reached.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(30)
  stageNumber?: number | null;
  @OptionalText(1_000, 'Why the decision may come before comments are needed.')
  earlyReason?: string | null;
  @OptionalText(1_000, 'Why it is saved although a rule warns.')
  reason?: string | null;
}

@InputType({ description: 'State one of the two dates anew.' })
export class StateScrutinyDateInput extends ReasonedChangeInput {
  @Field(() => ScrutinyDateRoleEnum, { description: 'Which date.' })
  @IsIn(SCRUTINY_DATE_ROLES)
  role: ScrutinyDateRole;
  @Field({ description: 'As you would write it: 31 Jan 2018, ~23/01 (TBC).' })
  @IsString()
  @MaxLength(200)
  date: string;
  @OptionalText(1_000, 'Why the decision comes before comments are needed, where it does.')
  earlyReason?: string | null;
}

@InputType({ description: 'Name a scrutiny committee, and record when it was consulted.' })
export class ConsultScrutinyBodyInput extends ChangeInput {
  @Field(() => ID, { description: 'The committee.' }) @IsUUID() bodyId: string;
  @OptionalDay('When it was consulted; null while it is only named.')
  consultedOn?: string | null;
  @OptionalText(500, 'How: a letter, a paper to its meeting.')
  note?: string | null;
}

@InputType({ description: 'Record that scrutiny was told of both dates as they stand.' })
export class NotifyScrutinyInput extends ChangeInput {
  @Field(() => DayScalar, { description: 'When.' }) @Matches(ISO_DAY) toldOn: string;
  @Field({ description: 'Who was told.' }) @IsString() @MaxLength(200) toldWhom: string;
  @Field({ description: 'By what: a letter, a paper.' }) @IsString() @MaxLength(500) toldBy: string;
  @OptionalText(500, 'Where both dates were published.')
  publishedAt?: string | null;
}

@InputType({ description: 'Record what came back from scrutiny or from the Secretary of State.' })
export class RecordScrutinyOutcomeInput extends ChangeInput {
  @Field(() => ScrutinyOutcomeEnum, { description: 'What it was.' })
  @IsIn(SCRUTINY_OUTCOMES)
  outcome: ScrutinyOutcome;
  @Field(() => DayScalar, { description: 'When it was given, not after today.' })
  @Matches(ISO_DAY)
  givenOn: string;
  @OptionalId('The committee that gave it.')
  bodyId?: string | null;
  @OptionalId('Its recorded decision.')
  decisionId?: string | null;
  @OptionalText(4_000, 'What it says.')
  summary?: string | null;
  @OptionalDay('Day of the direction, for CALLED_IN.')
  directionOn?: string | null;
}

@InputType({ description: 'Record the reply to recommendations. The id is that of the answer.' })
export class ReplyToScrutinyInput extends ChangeInput {
  @Field(() => DayScalar, { description: 'When it was sent, not after today.' })
  @Matches(ISO_DAY)
  repliedOn: string;
  @Field({ description: 'What was replied.' }) @IsString() @MaxLength(4_000) reply: string;
}
