/** Blackouts as boundaries [from, to), in order and apart, two numbers each. */
export type BlackoutSet = Int32Array;

/** Joins what overlaps or touches: 1–5 May and 6–9 May are one blackout, from 1 to 9 May. */
export function blackoutSet(spans: readonly (readonly [from: number, to: number])[]): BlackoutSet {
  const joined: number[] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const end = joined.at(-1);
    if (end !== undefined && from <= end) joined[joined.length - 1] = Math.max(end, to);
    else joined.push(from, to);
  }
  return Int32Array.from(joined);
}
