import { addDays, day, isoDay } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import type { BandTable } from '@gantry/shared/risk/bands';
import { type Rating, rate } from '@gantry/shared/risk/risk-matrix';
import { DEFAULT_REVIEW_DAYS, ratingProblems } from '@gantry/shared/risk/risk-rules';
import type { RiskRatingType, RiskType } from './risk.types.js';
import { type RiskMarks, riskFacts } from './risk-facts.js';

/** A risk as the statement gives it: ratings still in six columns, the review as it was set. */
export type StoredRisk = Omit<
  RiskType,
  'inherent' | 'current' | 'target' | 'reviewDueOn' | 'isStale' | 'warnings' | keyof LinkedRecords
> &
  RiskMarks & { reviewOn: string | null };

/** What only a risk in full tells, read by statements of their own. */
type LinkedRecords = Pick<RiskType, 'linkedItems' | 'issue' | 'mergedInto' | 'mergedFrom'>;
const NOTHING_LINKED: LinkedRecords = { linkedItems: [], issue: null, mergedInto: null, mergedFrom: [] };

/** The stored risk with what the rules make of it: scores, bands, when its review is due, what is wrong with it today. */
export function riskView(
  stored: StoredRisk,
  { bands, today }: { bands: BandTable; today: string },
): Omit<RiskType, keyof LinkedRecords> & LinkedRecords {
  const facts = riskFacts(stored);
  const current = rated(facts.current as Rating, bands);
  const reviewDueOn = reviewDue(stored, current);
  const isStale = reviewDueOn !== null && reviewDueOn < today;
  const problems: Problem[] = stored.state === 'CLOSED' ? [] : ratingProblems(facts);
  if (isStale)
    problems.push({
      rule: 'RSK-6',
      severity: 'W',
      field: 'reviewedOn',
      message: `Its review was due on ${writeDay(day(reviewDueOn))}.`,
    });
  return {
    ...stored,
    inherent: rated(facts.inherent as Rating, bands),
    current,
    target: facts.target === null ? null : rated(facts.target as Rating, bands),
    reviewDueOn,
    isStale,
    warnings: problems.map(({ rule, message }) => ({ rule, message })),
    ...NOTHING_LINKED,
  };
}

function rated(rating: Rating, bands: BandTable): RiskRatingType {
  return { consequence: rating.consequence, likelihood: rating.likelihood, ...rate(rating, bands) };
}

/** A review that somebody set comes before the one that the band asks for (`RSK-6`). */
function reviewDue(stored: StoredRisk, current: RiskRatingType): string | null {
  if (stored.state === 'CLOSED' || stored.state === 'DRAFT') return null;
  if (stored.reviewOn !== null) return stored.reviewOn;
  const from = day(stored.reviewedOn ?? stored.raisedOn);
  return isoDay(addDays(from, DEFAULT_REVIEW_DAYS[current.band]));
}
