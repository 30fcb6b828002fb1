import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';
import { type BandTable, DEFAULT_BANDS, type RiskBand } from './bands.js';
import { isMark, type Rating, rate } from './risk-matrix.js';

export const RISK_STATES = ['DRAFT', 'OPEN', 'TREATING', 'TOLERATED', 'OCCURRED', 'CLOSED'] as const;
export type RiskState = (typeof RISK_STATES)[number];

export const CLOSE_REASONS = ['MITIGATED', 'OCCURRED', 'EXPIRED', 'TOLERATED', 'MERGED'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** Marks as they arrive, before anybody has checked that they lie between 1 and 5. */
export interface RawRating {
  consequence: number;
  likelihood: number;
}

export interface RiskFacts {
  inherent: RawRating | null;
  current: RawRating | null;
  target: RawRating | null;
  openActions: number;
  /** A treatment is under way, or somebody with the authority accepted the risk. */
  isTreatedOrAccepted: boolean;
  /** The highest current score this domain may carry; null where no appetite is set. */
  appetiteScore: number | null;
  reviewedOn: Day | null;
  state: RiskState;
}

const NAMES = { inherent: 'Inherent', current: 'Current', target: 'Target' } as const;
type Which = keyof typeof NAMES;

const isRating = (rating: RawRating | null): rating is Rating =>
  rating !== null && isMark(rating.consequence) && isMark(rating.likelihood);
const score = (rating: RawRating | null) => (isRating(rating) ? rate(rating).score : null);

/** How many days each band may wait for a review: monthly, two-monthly, quarterly. */
export const DEFAULT_REVIEW_DAYS: Record<RiskBand, number> = { EXTREME: 31, HIGH: 62, MODERATE: 92, LOW: 92 };

/**
 * Everything that is wrong with a risk's scores, all at once: `RSK-1` a mark outside 1 to 5, `RSK-3` scores in an order
 * that cannot be, `RSK-5` above appetite and left alone.
 * Example: inherent 12, current 16: "Current (16) is above inherent (12)", since controls do not make a risk worse.
 */
export function ratingProblems(risk: RiskFacts): Problem[] {
  const problems: Problem[] = [];
  const warn = (rule: string, field: string, message: string) =>
    problems.push({ rule, severity: 'W', field, message });
  for (const which of Object.keys(NAMES) as Which[]) problems.push(...markProblems(which, risk[which]));

  const [inherent, current, target] = [score(risk.inherent), score(risk.current), score(risk.target)];
  if (target !== null && current !== null && target >= current && risk.openActions > 0)
    warn('RSK-3', 'target', `Target (${target}) is not below current (${current}), though actions are open.`);
  if (inherent !== null && current !== null && current > inherent)
    warn(
      'RSK-3',
      'current',
      `Current (${current}) is above inherent (${inherent}): controls do not make a risk worse.`,
    );
  if (
    current !== null &&
    risk.appetiteScore !== null &&
    current > risk.appetiteScore &&
    !risk.isTreatedOrAccepted
  )
    warn(
      'RSK-5',
      'current',
      `Current (${current}) is above the appetite of ${risk.appetiteScore}: treat it, or record who accepts it.`,
    );
  return problems;
}

function markProblems(which: Which, rating: RawRating | null): Problem[] {
  if (rating === null) return [];
  return (['consequence', 'likelihood'] as const)
    .filter((part) => !isMark(rating[part]))
    .map((part) => ({
      rule: 'RSK-1',
      severity: 'E' as const,
      field: `${which}.${part}`,
      message: `${NAMES[which]} ${part} is ${rating[part]}. Give a whole number from 1 to 5.`,
    }));
}

/**
 * `RSK-2`: a score that somebody typed and that is not consequence × likelihood.
 * Example: 3 × 4 with a typed score of 15 is refused; with 12, or none, it is accepted.
 */
export function typedScoreProblems(rating: Rating, typedScore: number | null): Problem[] {
  const { score: right } = rate(rating);
  if (typedScore === null || typedScore === right) return [];
  const message = `${rating.consequence} × ${rating.likelihood} is ${right}, not ${typedScore}. Leave the score out: it is worked out.`;
  return [{ rule: 'RSK-2', severity: 'E', field: 'score', message }];
}

/** `RSK-4`: a rating that changes says why. Example: 4 × 4 to 4 × 3 without a word is accepted with a warning. */
export function rescoreProblems(from: Rating | null, to: Rating, rationale: string | null): Problem[] {
  const isSame = from !== null && from.consequence === to.consequence && from.likelihood === to.likelihood;
  if (from === null || isSame || rationale?.trim()) return [];
  const message = `Say why the score goes from ${rate(from).score} to ${rate(to).score}.`;
  return [{ rule: 'RSK-4', severity: 'W', field: 'rationale', message }];
}

/**
 * `RSK-6`: an open risk whose review is overdue for its band; one that was never reviewed counts from when it was raised.
 * Example: extreme, last reviewed 1 Jan 2018: in time on 1 Feb (31 days), overdue on 2 Feb.
 */
export function reviewProblems(
  risk: Pick<RiskFacts, 'current' | 'reviewedOn' | 'state'> & { raisedOn: Day },
  today: Day,
  bands: BandTable = DEFAULT_BANDS,
  reviewDays: Record<RiskBand, number> = DEFAULT_REVIEW_DAYS,
): Problem[] {
  if (risk.state === 'CLOSED' || risk.state === 'DRAFT' || !isRating(risk.current)) return [];
  const { band } = rate(risk.current, bands);
  const due = ((risk.reviewedOn ?? risk.raisedOn) + reviewDays[band]) as Day;
  if (today <= due) return [];
  const message = `Its review was due on ${writeDay(due)}: ${band.toLowerCase()} risks are reviewed every ${reviewDays[band]} days.`;
  return [{ rule: 'RSK-6', severity: 'W', field: 'reviewedOn', message }];
}

/**
 * `RSK-7`: closing needs a reason, and what the reason needs: an issue for a risk that occurred, a risk for a merged one.
 * Example: closed as `OCCURRED` without an issue is refused.
 */
export function closeProblems(
  reason: CloseReason | null,
  given: { issueId: string | null; mergedIntoId: string | null },
): Problem[] {
  const refuse = (field: string, message: string): Problem[] => [
    { rule: 'RSK-7', severity: 'E', field, message },
  ];
  if (reason === null)
    return refuse('reason', 'Say why it closes: mitigated, occurred, expired, tolerated or merged.');
  if (reason === 'OCCURRED' && given.issueId === null)
    return refuse('issueId', 'A risk that occurred becomes an issue. Name or raise the issue.');
  if (reason === 'MERGED' && given.mergedIntoId === null)
    return refuse('mergedIntoId', 'Name the risk that this one was merged into.');
  return [];
}
