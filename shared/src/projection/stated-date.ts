import { type WorkingCalendar, workingDaysBetween } from '../calendar/working-days.js';
import { addDays, type Day } from '../dates/day.js';
import type { PlanDate } from '../dates/plan-date.js';
import type { Range } from '../schedule/range.js';

/**
 * The days before which an owner does not expect an item to be done: the first, the last (to plan with, as slip is counted
 * from it), the last again. Null where the words name no day. A deadline ("by 31 March") holds nothing back at its earliest;
 * an open end ("from June") is planned with at its first day.
 * Example: "Oct/Nov 18" is 1 October at the earliest, 30 November likely and at the latest. Only a window is a day somewhere
 * inside, any as well as any other; nothing is said of how sure the other shapes are, so they are planned with as they stand.
 */
export function expectedRange(stated: PlanDate | null, today: Day): Range<Day> | null {
  if (stated === null) return null;
  const { earliest, latest } = stated;
  if (earliest === null && latest === null) return null;
  const last = latest ?? earliest!;
  const first = earliest ?? (Math.min(today, last) as Day);
  return { min: first, likely: last, max: last, spread: stated.shape === 'WINDOW' ? 'even' : 'none' };
}

/**
 * Working days that a stated stretch of work takes, both ends counted, at least one; null where the words give no length.
 * Example: 30 November to 15 December 2017 is 12 working days.
 */
export function statedLength(stated: PlanDate | null, calendar: WorkingCalendar): number | null {
  if (stated === null || stated.earliest === null || stated.latest === null) return null;
  if (stated.shape !== 'PERIOD') return 1;
  return Math.max(1, workingDaysBetween(addDays(stated.earliest, -1), stated.latest, calendar));
}
