import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';

/**
 * Scales of a delivery confidence assessment: five points until 2021, three since. A rating keeps the scale that it was
 * given on and is never converted.
 */
export const CONFIDENCE_SCALES = ['FIVE', 'THREE'] as const;
export type ConfidenceScale = (typeof CONFIDENCE_SCALES)[number];

/** Best to worst. */
export const CONFIDENCE_RATINGS = ['GREEN', 'AMBER_GREEN', 'AMBER', 'AMBER_RED', 'RED'] as const;
export type ConfidenceRating = (typeof CONFIDENCE_RATINGS)[number];

export const CONFIDENCE_WORDS: Record<ConfidenceRating, string> = {
  GREEN: 'Green',
  AMBER_GREEN: 'Amber/Green',
  AMBER: 'Amber',
  AMBER_RED: 'Amber/Red',
  RED: 'Red',
};

export const SCALE_WORDS: Record<ConfidenceScale, string> = {
  FIVE: 'Five-point scale (to 2021)',
  THREE: 'Three-point scale (since 2021)',
};

const MEANING: Record<ConfidenceRating, string> = {
  GREEN: 'Delivery is highly likely; no major issue threatens it.',
  AMBER_GREEN: 'Delivery is probable; constant attention is needed.',
  AMBER: 'Delivery is feasible; significant issues exist and can be resolved if taken up promptly.',
  AMBER_RED: 'Delivery is in doubt; major risks or issues in key areas need urgent action.',
  RED: 'Delivery appears unachievable; a new baseline or a review of whether it is viable may be needed.',
};

/** How urgent a recommendation of a review is. */
export const RECOMMENDATION_KINDS = ['CRITICAL', 'ESSENTIAL', 'RECOMMENDED'] as const;
export type RecommendationKind = (typeof RECOMMENDATION_KINDS)[number];

export const RECOMMENDATION_WORDS: Record<RecommendationKind, string> = {
  CRITICAL: 'Critical: do now',
  ESSENTIAL: 'Essential',
  RECOMMENDED: 'Recommended',
};

/** The ratings of a scale. Example: `THREE` has no Amber/Green. */
export function ratingsOf(scale: ConfidenceScale): readonly ConfidenceRating[] {
  return scale === 'FIVE' ? CONFIDENCE_RATINGS : ['GREEN', 'AMBER', 'RED'];
}

/** A rating in words with its scale, so that no reader takes one scale for the other. */
export function confidenceSentence(scale: ConfidenceScale, rating: ConfidenceRating): string {
  const points = scale === 'FIVE' ? 'of five' : 'of three';
  const place = ratingsOf(scale).indexOf(rating) + 1;
  return `${CONFIDENCE_WORDS[rating]}, ${place} ${points}: ${MEANING[rating]}`;
}

export interface ConfidenceFacts {
  scale: ConfidenceScale;
  rating: ConfidenceRating;
  reviewer: string;
  reviewType: string;
  reviewedOn: Day;
  recommendations: readonly RecommendationFacts[];
}

/**
 * Everything that is wrong with an assessment before it is kept, all at once. `DCA-1`: the rating is one of its scale.
 * `DCA-2`: who reviewed, in which review, on a day that has come. `DCA-3`: a recommendation has words and an owner, and a
 * day no earlier than the review. Example: Amber/Red on the three-point scale is refused.
 */
export function confidenceProblems(facts: ConfidenceFacts, today: Day): Problem[] {
  const problems: Problem[] = [];
  const refuse = (rule: string, field: string, message: string) =>
    problems.push({ rule, severity: 'E', field, message });
  if (!ratingsOf(facts.scale).includes(facts.rating))
    refuse('DCA-1', 'rating', `${CONFIDENCE_WORDS[facts.rating]} is not on the three-point scale.`);
  if (!facts.reviewer.trim()) refuse('DCA-2', 'reviewer', 'Say who reviewed it.');
  if (!facts.reviewType.trim()) refuse('DCA-2', 'reviewType', 'Say in which review.');
  if (facts.reviewedOn > today)
    refuse(
      'DCA-2',
      'reviewedOn',
      `${writeDay(facts.reviewedOn)} is still to come. Give the day of the review.`,
    );
  facts.recommendations.forEach((each, at) => {
    problems.push(...recommendationProblems(each, facts.reviewedOn, `recommendations.${at}.`));
  });
  return problems;
}

/** What a review recommends, whose it is and by when. */
export interface RecommendationFacts {
  text: string;
  owner: string;
  dueOn: Day;
}

/**
 * `DCA-3` for one recommendation, as it is written first or corrected.
 * Example: of a review on 24 November, one due on 23 November is refused and one due on the same day taken.
 */
export function recommendationProblems(
  { text, owner, dueOn }: RecommendationFacts,
  reviewedOn: Day,
  prefix = '',
): Problem[] {
  const problems: Problem[] = [];
  const refuse = (field: string, message: string) =>
    problems.push({ rule: 'DCA-3', severity: 'E', field: `${prefix}${field}`, message });
  if (!text.trim()) refuse(prefix === '' ? 'wording' : 'text', 'Write what is recommended.');
  if (!owner.trim()) refuse('owner', 'Say who owns it.');
  if (dueOn < reviewedOn) refuse('dueOn', `It cannot be due on ${writeDay(dueOn)}, before the review.`);
  return problems;
}

export type RecommendationStep = 'close' | 'correct' | 'reopen';

const ASKED: Record<RecommendationStep, string> = {
  close: 'Say what became of it.',
  correct: 'Say what was wrong.',
  reopen: 'Say why it is open again.',
};

/**
 * `DCA-4`: a recommendation is closed with what became of it, and opened again before anything else is done with it; each
 * step says why. Example: correcting one that was closed on 1 December is refused until it is open again.
 */
export function recommendationStepProblems(
  step: RecommendationStep,
  isClosed: boolean,
  reason: string,
): Problem[] {
  const refuse = (field: string | null, message: string): Problem[] => [
    { rule: 'DCA-4', severity: 'E', field, message },
  ];
  if (isClosed && step !== 'reopen') return refuse(null, 'It is closed. Open it again first.');
  if (!isClosed && step === 'reopen') return refuse(null, 'It is open already.');
  return reason.trim() ? [] : refuse('reason', ASKED[step]);
}
