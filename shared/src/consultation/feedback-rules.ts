import { addDays, type Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';

/** What was decided about what people said. */
export const FEEDBACK_DECISIONS = ['DONE', 'WILL_DO', 'PARTLY', 'CANNOT'] as const;
export type FeedbackDecision = (typeof FEEDBACK_DECISIONS)[number];

export const FEEDBACK_DECISION_WORDS: Record<FeedbackDecision, string> = {
  DONE: 'Done',
  WILL_DO: 'Will be done',
  PARTLY: 'Partly',
  CANNOT: 'Cannot be done',
};

export const FEEDBACK_STANDINGS = ['ANSWERED', 'WAITING', 'UNANSWERED'] as const;
export type FeedbackStanding = (typeof FEEDBACK_STANDINGS)[number];

/** How long an answer to the public may take. */
export const ANSWER_WEEKS = 12;

export interface FeedbackFacts {
  /** The last day on which it came in. */
  receivedTo: Day;
  /** Null where it comes from an event outside every consultation. */
  consultation: {
    /** The day on which it closed, or is to close once it was launched; null where that is not known yet. */
    closes: Day | null;
    isWithdrawn: boolean;
  } | null;
  /** A published response answers it. */
  isAnswered: boolean;
}

export interface FeedbackStands {
  standing: FeedbackStanding;
  /** The last day for an answer; null while the close is not known. */
  answerBy: Day | null;
  /** The first day on which it was late; null unless it is unanswered. */
  unansweredSince: Day | null;
  /** `YSWD-2` where it is unanswered. */
  problems: Problem[];
}

/**
 * `YSWD-2`: twelve weeks after the close nobody has answered what people said; of an event, and of a consultation that was
 * withdrawn before it closed, the weeks run from the last day on which it came in.
 * Example: of a consultation that closed on 13 April 2018 an answer is due by 6 July; on 7 July it is unanswered since that day.
 */
export function feedbackStands(facts: FeedbackFacts, today: Day): FeedbackStands {
  const { receivedTo, consultation, isAnswered } = facts;
  const closes = consultation?.closes ?? null;
  const isByReceipt = consultation === null || (closes === null && consultation.isWithdrawn);
  const from = isByReceipt ? receivedTo : closes;
  const answerBy = from === null ? null : addDays(from, ANSWER_WEEKS * 7);
  if (isAnswered) return { standing: 'ANSWERED', answerBy, unansweredSince: null, problems: [] };
  if (from === null || answerBy === null || today <= answerBy)
    return { standing: 'WAITING', answerBy, unansweredSince: null, problems: [] };
  const unansweredSince = addDays(answerBy, 1);
  const what = isByReceipt ? 'it came in' : 'the close';
  const message = `Unanswered since ${writeDay(unansweredSince)}: a response was due by ${writeDay(answerBy)}, twelve weeks after ${what} (${writeDay(from)}). Publish what was done, or why it cannot be.`;
  return {
    standing: 'UNANSWERED',
    answerBy,
    unansweredSince,
    problems: [{ rule: 'YSWD-2', severity: 'W', field: null, message }],
  };
}

export interface ResponseWords {
  decision: FeedbackDecision;
  cannotReason: string | null;
}

/**
 * `YSWD-3`: what cannot be done says why, and no other answer carries such a reason.
 * Example: CANNOT with an empty reason is refused, DONE with "No money" as well.
 */
export function responseProblems({ decision, cannotReason }: ResponseWords): Problem[] {
  const hasReason = (cannotReason ?? '').trim() !== '';
  if (decision === 'CANNOT' && !hasReason)
    return [
      refuse('YSWD-3', 'cannotReason', 'Say why it cannot be done, so that those who asked can read it.'),
    ];
  if (decision !== 'CANNOT' && hasReason)
    return [
      refuse(
        'YSWD-3',
        'cannotReason',
        'Only what cannot be done has a reason why not. Write it into the text instead.',
      ),
    ];
  return [];
}

/**
 * `YSWD-1`: a "we did" names the feedback that it answers before it is published, and afterwards.
 * Example: "There is a shuttle bus" without a theme is refused; with "Travel takes too long" it goes out.
 */
export function linkProblems(answered: number): Problem[] {
  if (answered > 0) return [];
  return [
    refuse(
      'YSWD-1',
      'feedbackIds',
      'Choose the feedback that this answers: a “we did” without a “you said” is not published.',
    ),
  ];
}

/** What a response answers, by the first day on which it came in. */
export interface AnsweredFeedback {
  code: string;
  receivedFrom: Day;
}

/**
 * `YSWD-7`: a response is published once what it answers has begun to come in.
 * Example: of feedback that came in from 3 May, a response was published on 3 May at the earliest.
 */
export function publicationProblems(publishedOn: Day, answered: readonly AnsweredFeedback[]): Problem[] {
  const later = answered.find(({ receivedFrom }) => receivedFrom > publishedOn);
  if (!later) return [];
  return [
    refuse(
      'YSWD-7',
      'publishedOn',
      `${later.code} came in from ${writeDay(later.receivedFrom)}: what answers it was not published before. Give that day or a later one.`,
    ),
  ];
}

/** What may be done to a response. */
export type ResponseVerb = 'AMEND' | 'PUBLISH' | 'REMOVE' | 'CORRECT';

/**
 * `YSWD-4`: what is published is only corrected, with a reason, and what it said stays to be read; a draft is changed freely.
 * Example: amending a response that was published on 2 July is refused, correcting it with "Wrong ward" is not.
 */
export function verbProblems(verb: ResponseVerb, publishedOn: Day | null): Problem[] {
  if (verb === 'CORRECT')
    return publishedOn === null
      ? [refuse('YSWD-4', null, 'This is not published yet. Change it; only what is published is corrected.')]
      : [];
  if (publishedOn === null) return [];
  const message =
    verb === 'PUBLISH'
      ? `This was published on ${writeDay(publishedOn)} already.`
      : `This was published on ${writeDay(publishedOn)}. Correct it, with a reason: what it said stays to be read.`;
  return [refuse('YSWD-4', null, message)];
}

/**
 * `YSWD-4` for what people said, once a published response answers it: it is changed with a reason.
 * Example: rewording a theme that WD-001 answers asks why; without a response it does not.
 */
export function rewordProblems(publishedAnswers: readonly string[]): Problem[] {
  if (publishedAnswers.length === 0) return [];
  const message = `${publishedAnswers.join(', ')} ${publishedAnswers.length === 1 ? 'is' : 'are'} published and ${publishedAnswers.length === 1 ? 'answers' : 'answer'} this. Say why it is changed.`;
  return [{ rule: 'YSWD-4', severity: 'W', field: 'reason', message }];
}

/**
 * `YSWD-5`: feedback is not taken out from under the responses to it.
 * Example: a theme that WD-002 answers is refused; once the draft WD-002 names it no longer, it can be taken out.
 */
export function removalProblems(answeredBy: readonly string[]): Problem[] {
  if (answeredBy.length === 0) return [];
  const message = `${answeredBy.join(', ')} ${answeredBy.length === 1 ? 'answers' : 'answer'} this feedback. Take it out of what answers it first.`;
  return [refuse('YSWD-5', null, message)];
}

const refuse = (rule: string, field: string | null, message: string): Problem => ({
  rule,
  severity: 'E',
  field,
  message,
});
