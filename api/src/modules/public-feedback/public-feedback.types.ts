import type { FeedbackDecision, FeedbackStanding } from '@gantry/shared/consultation/feedback-rules';
import type { ResponseChannel } from '@gantry/shared/consultation/response-counts';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { RuleWarningType } from '../governing-bodies/index.js';
import { FeedbackDecisionEnum, FeedbackStandingEnum, ResponseChannelEnum } from './feedback-words.js';

@ObjectType('ResponseCount', { description: 'How many of a segment answered by a channel.' })
export class ResponseCountType {
  @Field(() => ID, { description: 'The count.' }) id: string;
  @Field(() => Int, { description: 'Its version.' }) version: number;
  @Field(() => ID, { description: 'The consultation.' }) consultationId: string;
  @Field(() => ResponseChannelEnum, { description: 'By which way.' }) channel: ResponseChannel;
  @Field({ description: 'Of whom: everybody, or a segment.' }) segment: string;
  @Field(() => Int, { nullable: true, description: 'How many; null where it is not known.' })
  responses: number | null;
  @Field(() => DayScalar, { description: 'Counted up to this day.' }) asOf: string;
  @Field({ description: 'Who counted, and where it stands.' }) sourceNote: string;
}

@ObjectType('SegmentTotal', { description: 'One segment over all channels.' })
export class SegmentTotalType {
  @Field({ description: 'Of whom.' }) segment: string;
  @Field(() => Int, { description: 'The sum of what is known.' }) known: number;
  @Field(() => Int, { description: 'How many channels are not known.' }) unknown: number;
  @Field({ description: 'Both, as in 412 + 1 channel not known.' }) words: string;
}

@ObjectType('ResponseTotals', { description: 'How many answered a consultation.' })
export class ResponseTotalsType {
  @Field(() => ID, { description: 'The consultation.' }) consultationId: string;
  @Field({ description: 'Everybody over all channels, and what of it is not known.' }) words: string;
  @Field(() => [SegmentTotalType], {
    description: 'Each segment, everybody first. Segments overlap: they do not add up.',
  })
  bySegment: SegmentTotalType[];
}

@ObjectType('PublicFeedback', { description: 'What people said, as one theme.' })
export class PublicFeedbackType {
  @Field(() => ID, { description: 'The theme.' }) id: string;
  @Field(() => Int, { description: 'Its version.' }) version: number;
  @Field({ description: 'Its code.' }) code: string;
  @Field(() => ID, { nullable: true, description: 'Its consultation; null where it comes from an event.' })
  consultationId: string | null;
  @Field(() => ID, { nullable: true, description: 'The workstream that it is about.' })
  workstreamId: string | null;
  @Field(() => String, { nullable: true, description: 'The name of that workstream.' })
  workstream: string | null;
  @Field({ description: 'The theme in a few words.' }) theme: string;
  @Field({ description: 'The event or survey it came from.' }) origin: string;
  @Field({ description: 'What people said.' }) summary: string;
  @Field(() => Int, { nullable: true, description: 'How many said so; null where nobody counted.' })
  people: number | null;
  @Field(() => DayScalar, { description: 'The first day on which it came in.' }) receivedFrom: string;
  @Field(() => DayScalar, { description: 'The last day on which it came in.' }) receivedTo: string;
  @Field(() => FeedbackStandingEnum, { description: 'Whether it is answered.' }) standing: FeedbackStanding;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day for an answer; null before the close.',
  })
  answerBy: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Since when an answer is late.' })
  unansweredSince: string | null;
  @Field(() => [RuleWarningType], { description: 'What the rules say of it.' }) problems: RuleWarningType[];
  @Field(() => [ID], { description: 'The responses to it that you may read.' }) responseIds: string[];
  @Field({ description: 'You may change it.' }) mayEdit: boolean;
}

@ObjectType('ResponseCorrection', { description: 'What a published response said before it was corrected.' })
export class ResponseCorrectionType {
  @Field(() => Int, { description: 'Which correction, from 1.' }) position: number;
  @Field(() => DayScalar, { description: 'When it was corrected.' }) correctedOn: string;
  @Field({ description: 'Why.' }) reason: string;
  @Field(() => FeedbackDecisionEnum, { description: 'What had been decided.' }) decision: FeedbackDecision;
  @Field({ description: 'What it had said.' }) answer: string;
  @Field(() => String, { nullable: true, description: 'Why it could not be done.' })
  cannotReason: string | null;
  @Field(() => String, { nullable: true, description: 'What had shown it.' }) evidence: string | null;
  @Field(() => [String], { description: 'The codes of the feedback that it had answered.' })
  feedbackCodes: string[];
}

@ObjectType('FeedbackResponse', { description: 'What was done about what people said.' })
export class FeedbackResponseType {
  @Field(() => ID, { description: 'The response.' }) id: string;
  @Field(() => Int, { description: 'Its version.' }) version: number;
  @Field({ description: 'Its code.' }) code: string;
  @Field(() => ID, { nullable: true, description: 'Its consultation.' }) consultationId: string | null;
  @Field(() => ID, { nullable: true, description: 'The workstream that answers.' })
  workstreamId: string | null;
  @Field(() => String, { nullable: true, description: 'The name of that workstream.' })
  workstream: string | null;
  @Field(() => FeedbackDecisionEnum, { description: 'What was decided.' }) decision: FeedbackDecision;
  @Field({ description: 'What is said to the public.' }) answer: string;
  @Field(() => String, { nullable: true, description: 'Why it cannot be done.' }) cannotReason: string | null;
  @Field(() => String, { nullable: true, description: 'Who answers for it.' }) owner: string | null;
  @Field(() => ID, { nullable: true, description: 'That person.' }) ownerPersonId: string | null;
  @Field(() => ID, { nullable: true, description: 'That post.' }) ownerPostId: string | null;
  @Field(() => String, { nullable: true, description: 'What shows it.' }) evidence: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it was published; null for a draft.' })
  publishedOn: string | null;
  @Field(() => [ID], { description: 'The feedback that it answers.' }) feedbackIds: string[];
  @Field(() => [ResponseCorrectionType], { description: 'What it said before, latest first.' })
  corrections: ResponseCorrectionType[];
  @Field({ description: 'You may change it.' }) mayEdit: boolean;
}

@ObjectType('FeedbackWorkstream', { description: 'A workstream for which you may record feedback.' })
export class FeedbackWorkstreamType {
  @Field(() => ID, { description: 'The workstream.' }) id: string;
  @Field({ description: 'Its name.' }) name: string;
}

@ObjectType('YouSaidWeDid', { description: 'What people said, and what was done about it.' })
export class YouSaidWeDidType {
  @Field(() => [ResponseCountType], { description: 'How many answered, by channel and segment.' })
  counts: ResponseCountType[];
  @Field(() => [ResponseTotalsType], { description: 'The totals of each consultation that has counts.' })
  totals: ResponseTotalsType[];
  @Field(() => [PublicFeedbackType], { description: 'What people said.' }) feedback: PublicFeedbackType[];
  @Field(() => [FeedbackResponseType], {
    description: 'What was published, and drafts for those who may change them.',
  })
  responses: FeedbackResponseType[];
  @Field({ description: 'You may record counts.' }) mayCount: boolean;
  @Field({ description: 'You may record feedback for every workstream, and for none.' })
  mayRecordAll: boolean;
  @Field(() => [FeedbackWorkstreamType], {
    description: 'The workstreams for which you may record feedback.',
  })
  workstreams: FeedbackWorkstreamType[];
}

@ObjectType('TakenOut', { description: 'What was taken out, on record.' })
export class TakenOutType {
  @Field(() => ID, { description: 'The row.' }) id: string;
}
