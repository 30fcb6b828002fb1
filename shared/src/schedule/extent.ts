/** The least of many; with `Math.min(...values)` a plan of some hundred thousand items would overflow the stack. */
export function lowest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

/** The greatest of many. */
export function highest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}
