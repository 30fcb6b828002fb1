import { coverageProblem, isWorkingDay, type WorkingCalendar } from '../calendar/working-days.js';
import { type Day, day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';

/**
 * `MTG-5`: a meeting on a day when nobody of its body is at work. Example: 16 December 2017 is a Saturday. Of a day past the
 * last covered year that cannot be told (`CAL-1`).
 */
export function meetingDayProblems(on: Day | null, calendar: WorkingCalendar): Problem[] {
  if (on === null) return [];
  const beyond = coverageProblem(on, calendar, 'date');
  if (beyond !== null) return [beyond];
  if (isWorkingDay(on, calendar)) return [];
  const message = `${writeDay(on)} is a weekend, bank holiday or closed day.`;
  return [{ rule: 'MTG-5', severity: 'W', field: 'date', message }];
}

/** How long a body has been there and will be, as `YYYY-MM-DD`; null where nothing is said. */
export interface BodyLife {
  name: string;
  validFrom: string | null;
  validTo: string | null;
}

/** `BODY-3`: a meeting outside the life of its body. Example: a board set up on 1 September 2015 cannot well meet in August. */
export function bodyLifeProblems(
  { earliest, latest }: { earliest: Day | null; latest: Day | null },
  { name, validFrom, validTo }: BodyLife,
): Problem[] {
  const isBefore = validFrom !== null && latest !== null && latest < day(validFrom);
  const isAfter = validTo !== null && earliest !== null && earliest > day(validTo);
  if (!isBefore && !isAfter) return [];
  const edge = isBefore ? `begins on ${validFrom}` : `ended on ${validTo}`;
  return [{ rule: 'BODY-3', severity: 'W', field: 'date', message: `${name} ${edge}.` }];
}
