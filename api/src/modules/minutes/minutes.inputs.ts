import { Field, InputType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { ChangeInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';

@InputType({
  description:
    'Draft the minutes of a meeting from what is on record; again, to take in what was recorded since; what was written stays. Id and version are those of the meeting.',
})
export class DraftMinutesInput extends ChangeInput {}

@InputType({ description: 'Save one part of the minutes as its next version.' })
export class WriteMinutesInput extends ChangeInput {
  @Field({ description: 'What it says.' }) @IsString() @MaxLength(100_000) text: string;
}

@InputType({ description: 'Record that the chair has checked the minutes.' })
export class CheckMinutesInput extends ChangeInput {
  @Field({ description: 'Who checked them.' }) @IsString() @MaxLength(200) name: string;
  @OptionalText(1_000, 'Why it is saved although a rule warns.')
  reason?: string | null;
}

@InputType({ description: 'Return checked minutes to draft.' })
export class ReturnMinutesInput extends ReasonedChangeInput {}

@InputType({
  description:
    'Record that a later meeting approved the minutes as a correct record. Id and version are those of the meeting that they record.',
})
export class ApproveMinutesInput extends ChangeInput {
  @OptionalId('The later meeting of the body (MIN-1); an informal meeting needs none.')
  meetingId?: string | null;
  @OptionalText(1_000, 'With which corrections, or why it is saved although a rule warns.')
  reason?: string | null;
}

@InputType({ description: 'Record who signed approved minutes.' })
export class SignMinutesInput extends ChangeInput {
  @Field({ description: 'Who signed.' }) @IsString() @MaxLength(200) name: string;
  @OptionalDay('When; left out, today.')
  on?: string | null;
}
