import { addWorkingDays, type WorkingCalendar } from '../calendar/working-days.js';
import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';

/**
 * The last day on which a decision may be called in: so many working days after it was taken; null for a body without
 * a window. Example: taken on Wednesday 31 January 2018 with five working days: Wednesday 7 February.
 */
export function callInUntil(takenOn: Day, workingDays: number | null, calendar: WorkingCalendar): Day | null {
  return workingDays === null ? null : addWorkingDays(takenOn, workingDays, calendar);
}

/**
 * `DEC-7`: acting on a decision before its call-in window has ended.
 * Example: with a window to 7 February: a warning on the 7th, none on the 8th.
 */
export function callInProblems(until: Day | null, on: Day, field: string | null = null): Problem[] {
  if (until === null || on > until) return [];
  const message = `It may be called in until ${writeDay(until)}. Wait for the day after, or say why it cannot wait.`;
  return [{ rule: 'DEC-7', severity: 'W', field, message }];
}
