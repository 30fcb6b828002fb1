import type { Problem } from '../errors/error-codes.js';

/** The most that one person keeps: each of them is read again and again by a program that nobody watches. */
const MOST_FEEDS = 20;

/** `FEED-1`: nobody keeps more calendars than anybody looks at. Example: whoever has 19 makes one more, whoever has 20 takes one back first. */
export function feedCountProblems(kept: number): Problem[] {
  if (kept < MOST_FEEDS) return [];
  const message = `You keep ${MOST_FEEDS} calendars already. Take one back that you no longer use.`;
  return [{ rule: 'FEED-1', severity: 'E', field: null, message }];
}
