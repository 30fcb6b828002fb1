import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';

/**
 * `SEQ-1`: a sign-off may come after the thing it authorises; its last possible day is compared with the first possible day
 * of that thing, and an unknown day gives no verdict. Kept as printed, never corrected.
 * Example: a workshop of "26/10 – 15/11 (date TBC)" signs off materials that go to the Clinical Senate on 26/10: a warning;
 * a sign-off on 26/10 itself is in time.
 */
export function signOffProblems(signOffLatest: Day | null, authorisedEarliest: Day | null): Problem[] {
  if (signOffLatest === null || authorisedEarliest === null || signOffLatest <= authorisedEarliest) return [];
  const message = `It may be signed off as late as ${writeDay(signOffLatest)}, after what it authorises (${writeDay(authorisedEarliest)}).`;
  return [{ rule: 'SEQ-1', severity: 'W', field: 'date', message }];
}
