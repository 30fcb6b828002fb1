import { MEETING_KINDS, type MeetingKind } from '@gantry/shared/governance/outcomes';
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
import {
  OptionalClockTime,
  OptionalDay,
  OptionalId,
  OptionalText,
  OptionalWebAddress,
} from '../../platform/graphql/optional-fields.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { MeetingKindEnum } from './meeting-words.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

@InputType({ description: 'Plan a meeting of a body.' })
export class ScheduleMeetingInput extends IntentionInput {
  @Field(() => ID, { description: 'The body that meets.' }) @IsUUID() bodyId: string;
  @Field({ description: 'Its title.' }) @IsString() @MaxLength(200) title: string;
  @Field(() => MeetingKindEnum, { description: 'What kind of meeting it is.' })
  @IsIn(MEETING_KINDS)
  kind: MeetingKind;
  @Field({ description: 'When, as people write it: "31 Jan", "~23/01 (TBC)", "March 2018".' })
  @IsString()
  @MaxLength(250)
  date: string;
  @OptionalClockTime('When it begins, Europe/London, as HH:MM.')
  startsAt?: string | null;
  @OptionalClockTime('When it ends, on the same day.')
  endsAt?: string | null;
  @OptionalText(200, 'Where it meets.')
  venue?: string | null;
  @OptionalWebAddress('Where people join from elsewhere.')
  link?: string | null;
  @OptionalText(1_000, 'Why it is saved although a rule warns.')
  reason?: string | null;
}

@InputType({ description: 'Give a planned meeting another date.' })
export class MoveMeetingInput extends ReasonedChangeInput {
  @Field({ description: 'When, as people write it.' }) @IsString() @MaxLength(250) date: string;
}

@InputType({
  description: 'Where a meeting is and from when to when; what is left out or null is taken away.',
})
export class ArrangeMeetingInput extends ChangeInput {
  @OptionalClockTime('When it begins, Europe/London, as HH:MM.')
  startsAt?: string | null;
  @OptionalClockTime('When it ends, on the same day.')
  endsAt?: string | null;
  @OptionalText(200, 'Where it meets.')
  venue?: string | null;
  @OptionalWebAddress('Where people join from elsewhere.')
  link?: string | null;
}

@InputType({ description: 'Confirm the day of a meeting.' })
export class ConfirmMeetingDateInput extends ChangeInput {
  @OptionalDay('The day, where the date was not a single one.')
  on?: string | null;
  @OptionalClockTime('When it begins, Europe/London, as HH:MM.')
  startsAt?: string | null;
  @OptionalText(1_000, 'Who confirmed it and where, or why it stands.')
  reason?: string | null;
}

@InputType({ description: 'Give notice of a meeting, or publish its papers.' })
export class GiveNoticeInput extends ChangeInput {
  @OptionalDay('The day on which it was done; left out, today.')
  givenOn?: string | null;
  @OptionalText(1_000, 'Why it is saved although a rule warns.')
  reason?: string | null;
}

@InputType({ description: 'Record that a meeting was held.' })
export class HoldMeetingInput extends ChangeInput {
  @Field(() => DayScalar, { description: 'The day, not after today by the office clock.' })
  @Matches(ISO_DAY)
  heldOn: string;
  @Field(() => Int, { description: 'How many voting members came.' })
  @IsInt()
  @Min(0)
  @Max(1_000)
  presentCount: number;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was quorate; needed where the quorum of the body is not a plain number.',
  })
  @IsOptional()
  @IsBoolean()
  isQuorate?: boolean | null;
}

@InputType({ description: 'Break a meeting off; it goes on another day.' })
export class AdjournMeetingInput extends ReasonedChangeInput {
  @Field(() => DayScalar, { description: 'The day on which it was broken off.' })
  @Matches(ISO_DAY)
  heldOn: string;
}

@InputType({ description: 'Cancel a meeting. What waited for it stays with it and says so.' })
export class CancelMeetingInput extends ReasonedChangeInput {}

@InputType({ description: 'Plan a meeting again that was called off by mistake.' })
export class ReinstateMeetingInput extends ReasonedChangeInput {}

@InputType({ description: 'Postpone a meeting to another of the same body, which its plan items follow.' })
export class PostponeMeetingInput extends ReasonedChangeInput {
  @OptionalId('A meeting that is already planned.')
  toMeetingId?: string | null;
  @OptionalText(250, 'Or the date of a new one, as people write it.')
  toDate?: string | null;
}
