import {
  REPORTING_FREQUENCIES,
  type ReportingFrequency,
  YEAR_BASES,
  type YearBasis,
} from '@gantry/shared/reporting/reporting-calendar';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { ChangeInput, IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { ReportingFrequencyEnum, YearBasisEnum } from './reporting-words.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_DAYS = 1_000;

@InputType({ description: 'Say how often a programme reports, and how many days its owners have.' })
export class ConfigureReportingInput extends IntentionInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;
  @Field(() => Int, {
    nullable: true,
    description: 'The version of the calendar that you saw; left out, it is set up for the first time.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  expectedVersion?: number | null;
  @Field(() => ReportingFrequencyEnum, { description: 'How often.' })
  @IsIn(REPORTING_FREQUENCIES)
  frequency: ReportingFrequency;
  @Field(() => YearBasisEnum, { description: 'By which year quarters are named.' })
  @IsIn(YEAR_BASES)
  yearBasis: YearBasis;
  @Field(() => DayScalar, { description: 'The first day of the first period.' })
  @Matches(ISO_DAY)
  firstFrom: string;
  @Field(() => Int, { description: 'Working days after the last day of a period until returns are due.' })
  @IsInt()
  @Min(0)
  @Max(MOST_DAYS)
  cutOffWorkingDays: number;
  @Field(() => Int, { description: 'Working days after that until a return counts as missing.' })
  @IsInt()
  @Min(0)
  @Max(MOST_DAYS)
  graceWorkingDays: number;
  @Field(() => Int, { description: 'Working days before the cut-off on which owners are reminded.' })
  @IsInt()
  @Min(0)
  @Max(MOST_DAYS)
  remindWorkingDays: number;
  @OptionalId('The person who hears of what is missing; this or a post. Neither: the programme office.')
  escalateToPersonId?: string | null;
  @OptionalId('The post that hears of what is missing; this or a person.')
  escalateToPostId?: string | null;
  @Field({ description: 'Owners may answer by a link without a password.' })
  @IsBoolean()
  allowsLinks: boolean;
  @Field(() => Int, { description: 'Days for which such a link holds.' })
  @IsInt()
  @Min(0)
  @Max(MOST_DAYS)
  linkDays: number;
}

@InputType({ description: 'Open the next period: returns and lines of it are made.' })
export class OpenPeriodInput extends IntentionInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;
  @OptionalText(120, 'Its name; left out, the calendar names it.')
  name?: string | null;
}

@InputType({ description: 'Move the cut-off of an open period.' })
export class AmendPeriodInput extends ReasonedChangeInput {
  @Field(() => DayScalar, { description: 'The day on which returns are due.' })
  @Matches(ISO_DAY)
  cutOffOn: string;
  @OptionalDay('The last day of grace; left out, as many working days after it as the calendar says.')
  graceUntil?: string | null;
}

@InputType({ description: 'Take a period one step on; a reason is needed where rules warn.' })
export class StepPeriodInput extends ChangeInput {
  @OptionalText(1_000, 'Why, although a rule warns; it stays with the period.')
  reason?: string | null;
}

@InputType({ description: 'Send a period back one step.' })
export class SendPeriodBackInput extends ChangeInput {
  @Field({ description: 'What is to be put right.' }) @IsString() @MaxLength(1_000) comment: string;
}

@InputType({ description: 'Open a period for returns again.' })
export class ReopenPeriodInput extends ReasonedChangeInput {}

@InputType({ description: 'Remind everybody who still owes something in a period.' })
export class RemindOwnersInput extends IntentionInput {
  @Field(() => ID, { description: 'The period.' }) @IsUUID() periodId: string;
}

@InputType({ description: 'Ask the owner of a return something.' })
export class QueryReturnInput extends ChangeInput {
  @OptionalId('The line that it is about; left out, the return as a whole.')
  lineId?: string | null;
  @Field({ description: 'What you want to know.' }) @IsString() @MaxLength(2_000) question: string;
}

@InputType({ description: 'Close a query, answered or not.' })
export class CloseQueryInput extends ChangeInput {}

@InputType({ description: 'Accept a return.' })
export class AcceptReturnInput extends ChangeInput {}

@InputType({ description: 'Send a return back to its owner.' })
export class SendReturnBackInput extends ChangeInput {
  @Field({ description: 'What is to be put right.' }) @IsString() @MaxLength(1_000) comment: string;
}

@InputType({ description: 'Take the last acceptance or sending back of a return back.' })
export class UndoReturnStepInput extends ChangeInput {}
