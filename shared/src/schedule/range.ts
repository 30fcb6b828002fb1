/** Which end of every range a projection is made with. */
export const BOUNDS = ['earliest', 'likely', 'latest'] as const;
export type Bound = (typeof BOUNDS)[number];

/**
 * How a quantity is thought to spread between its least and its most when plans are drawn at random: `triangular` (most
 * often near the likely figure), `pert` (more so), `even` (any as well as any other), or `none`: planned with as it is.
 */
export const SPREADS = ['triangular', 'pert', 'even', 'none'] as const;
export type Spread = (typeof SPREADS)[number];

/** Three figures of one quantity: the least, the one to plan with, the most. Invariant: min ≤ likely ≤ max. */
export interface Range<T extends number = number> {
  min: T;
  likely: T;
  max: T;
  /** Where absent, triangular for lengths and lags, even for days. Projections do not read it. */
  spread?: Spread;
}

/** One figure where it is certain, three where it is not. */
export type Ranged<T extends number = number> = T | Range<T>;

/** The figure for one bound. Example: "six to eight weeks", likely seven, is 6 at the earliest, 8 at the latest. */
export function figure<T extends number>(value: Ranged<T>, bound: Bound): T {
  if (typeof value === 'number') return value;
  return bound === 'earliest' ? value.min : bound === 'latest' ? value.max : value.likely;
}

/** Whether the three figures are whole numbers in order; a single figure is in order if it is whole. */
export function isInOrder(value: Ranged): boolean {
  if (typeof value === 'number') return Number.isInteger(value);
  const { min, likely, max } = value;
  return [min, likely, max].every(Number.isInteger) && min <= likely && likely <= max;
}
