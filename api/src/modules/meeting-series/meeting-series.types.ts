import { SERIES_RHYTHMS, type SeriesRhythm } from '@gantry/shared/governance/meeting-series';
import type { MeetingState } from '@gantry/shared/governance/meeting-states';
import type { MeetingKind } from '@gantry/shared/governance/outcomes';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { stringEnum } from '../../platform/graphql/string-enum.js';
import { RuleWarningType } from '../governing-bodies/index.js';
import { MeetingKindEnum, MeetingStateEnum } from '../meetings/index.js';

export const SeriesRhythmEnum = stringEnum('SeriesRhythm', SERIES_RHYTHMS, 'By the month or by the week.');

export const SERIES_CONFIDENCES = ['CONFIRMED', 'TBC'] as const;
export type SeriesConfidence = (typeof SERIES_CONFIDENCES)[number];
export const SeriesConfidenceEnum = stringEnum(
  'SeriesConfidence',
  SERIES_CONFIDENCES,
  'Whether the days of a series are confirmed or still to be.',
);

const SERIES_STEPS = ['MOVE', 'KEEP_DAY', 'CANCEL', 'ADD', 'STAYS'] as const;
export type SeriesStepKind = (typeof SERIES_STEPS)[number];
const SeriesStepEnum = stringEnum(
  'SeriesStepKind',
  SERIES_STEPS,
  'What a change of a series does to one meeting.',
  {
    MOVE: 'It gets another day.',
    KEEP_DAY: 'It keeps its day, and gets hour, place and title of the series.',
    CANCEL: 'It is called off.',
    ADD: 'A meeting is planned.',
    STAYS: 'It is left alone: called, held, or moved by hand.',
  },
);

@ObjectType('SeriesDay', { description: 'A day of a series, with what the rules say of it.' })
export class SeriesDayType {
  @Field(() => DayScalar, { description: 'The day.' }) on: string;
  @Field(() => [RuleWarningType], { description: 'What is wrong with it.' }) problems: RuleWarningType[];
  @Field(() => DayScalar, { nullable: true, description: 'The next day of which the rules say nothing.' })
  suggestion: string | null;
}

@ObjectType('SeriesPreview', { description: 'A series before it is planned. Nothing is stored.' })
export class SeriesPreviewType {
  @Field({ description: 'The pattern as people say it.' }) words: string;
  @Field(() => [SeriesDayType], { description: 'Its days, in order.' }) days: SeriesDayType[];
}

@ObjectType('SeriesStep', { description: 'What a change of a series does to one meeting.' })
export class SeriesStepType {
  @Field(() => SeriesStepEnum, { description: 'What is done.' }) kind: SeriesStepKind;
  @Field(() => ID, { nullable: true, description: 'The meeting; null for a new one.' }) meetingId:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Its code.' }) code: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Its day now.' }) from: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Its day then.' }) to: string | null;
  @Field(() => String, { nullable: true, description: 'Why it is left alone.' }) because: string | null;
  @Field(() => [RuleWarningType], { description: 'What the rules say of the new day.' })
  problems: RuleWarningType[];
}

@ObjectType('SeriesChangePreview', { description: 'What a change of a series would do. Nothing is stored.' })
export class SeriesChangePreviewType {
  @Field({ description: 'The new pattern as people say it.' }) words: string;
  @Field(() => [SeriesStepType], { description: 'Meeting by meeting, by day.' }) steps: SeriesStepType[];
  @Field({ description: 'Send it with the change: it is made only while this is what it would do.' })
  print: string;
}

@ObjectType('SeriesMeeting', { description: 'A meeting of a series.' })
export class SeriesMeetingType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field(() => MeetingStateEnum, { description: 'How far it has come.' }) state: MeetingState;
  @Field(() => DayScalar, { description: 'The day that the series gave it.' }) seriesOn: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which it stands; null where it is no single day.',
  })
  on: string | null;
  @Field({ description: 'It was moved by hand.' }) isMoved: boolean;
}

@ObjectType('MeetingSeries', { description: 'How a body meets again and again.' })
export class MeetingSeriesType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => ID, { description: 'The body that meets.' }) bodyId: string;
  @Field({ description: 'The title of its meetings.' }) title: string;
  @Field(() => MeetingKindEnum, { description: 'What kind of meetings.' }) kind: MeetingKind;
  @Field({ description: 'The pattern as people say it.' }) words: string;
  @Field(() => SeriesRhythmEnum, { description: 'By the month or by the week.' }) rhythm: SeriesRhythm;
  @Field(() => Int, { description: 'Every so many months or weeks.' }) every: number;
  @Field(() => Int, { description: 'Monday 1 to Sunday 7.' }) weekday: number;
  @Field(() => Int, { nullable: true, description: 'Which of its weekdays in the month; -1 is the last.' })
  weekOfMonth: number | null;
  @Field(() => [Int], { description: 'Months in which nobody meets, from 1.' }) exceptMonths: number[];
  @Field(() => DayScalar, { description: 'Its first day.' }) from: string;
  @Field(() => DayScalar, { nullable: true, description: 'Its last day.' }) until: string | null;
  @Field(() => Int, { nullable: true, description: 'How many meetings.' }) count: number | null;
  @Field(() => SeriesConfidenceEnum, { description: 'Whether its days are confirmed.' })
  confidence: SeriesConfidence;
  @Field(() => String, { nullable: true, description: 'When its meetings begin.' }) startsAt: string | null;
  @Field(() => String, { nullable: true, description: 'When they end.' }) endsAt: string | null;
  @Field(() => String, { nullable: true, description: 'Where they are.' }) venue: string | null;
  @Field(() => String, { nullable: true, description: 'Where people join from elsewhere.' }) link:
    | string
    | null;
  @Field(() => DayScalar, { nullable: true, description: 'The day on which it was ended.' }) endedOn:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Why it was ended.' }) endReason: string | null;
  @Field({ description: 'You may change it.' }) mayEdit: boolean;
  @Field(() => [SeriesMeetingType], { description: 'Its meetings, by day.' }) meetings: SeriesMeetingType[];
}
