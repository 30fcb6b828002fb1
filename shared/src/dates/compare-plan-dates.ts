import type { PlanDate } from './plan-date.js';

export type DateVerdict = 'yes' | 'no' | 'possible' | 'unknown';
type Bounds = Pick<PlanDate, 'earliest' | 'latest'>;
type ShapedBounds = Pick<PlanDate, 'shape' | 'earliest' | 'latest'>;

/**
 * For sorting: by earliest day, then latest; what has no day at all comes last. A deadline sorts by its day, as
 * nothing is known before it. Equal dates keep the order they came in, since `sort` is stable.
 */
export function comparePlanDates(a: Bounds, b: Bounds): number {
  const [aFrom, bFrom] = [a.earliest ?? a.latest, b.earliest ?? b.latest];
  if (aFrom === null || bFrom === null) return Number(aFrom === null) - Number(bFrom === null);
  if (aFrom !== bFrom) return aFrom - bFrom;
  return compareOpen(a.latest, b.latest);
}

/** A side left open is later than any day. */
function compareOpen(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null ? -1 : a - b;
}

/**
 * Whether `a` is wholly before `b`. Two windows that overlap leave it `possible`; where a bound is missing and
 * the others do not settle it, the answer is `unknown`, never "no".
 * A board on 6 March and a launch on 8 March (TBC): yes. A launch in "Oct/Nov 18" and a board on 1 November: possible.
 */
export function isBefore(a: ShapedBounds, b: ShapedBounds): DateVerdict {
  if (hasNoDay(a) || hasNoDay(b)) return 'unknown';
  if (a.latest !== null && b.earliest !== null && a.latest < b.earliest) return 'yes';
  if (a.earliest !== null && b.latest !== null && a.earliest >= b.latest) return 'no';
  const isFullyBounded = a.earliest !== null && a.latest !== null && b.earliest !== null && b.latest !== null;
  if (!isFullyBounded) return 'unknown';
  return isFilled(a.shape) && isFilled(b.shape) ? 'no' : 'possible';
}

/** Whether `a` is wholly after `b`: the mirror of `isBefore`. */
export function isAfter(a: ShapedBounds, b: ShapedBounds): DateVerdict {
  return isBefore(b, a);
}

/**
 * Whether two dates fall together. Two days or two periods either do or do not; a window, where the day itself is
 * not known, only may. 26 October – 15 November (one day of it) and 26 October: possible.
 */
export function overlap(a: ShapedBounds, b: ShapedBounds): DateVerdict {
  if (hasNoDay(a) || hasNoDay(b)) return 'unknown';
  const isApart =
    (a.latest !== null && b.earliest !== null && a.latest < b.earliest) ||
    (b.latest !== null && a.earliest !== null && b.latest < a.earliest);
  if (isApart) return 'no';
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return 'unknown';
  return isFilled(a.shape) && isFilled(b.shape) ? 'yes' : 'possible';
}

function isFilled(shape: PlanDate['shape']): boolean {
  return shape === 'DAY' || shape === 'PERIOD';
}

function hasNoDay(date: Bounds): boolean {
  return date.earliest === null && date.latest === null;
}
