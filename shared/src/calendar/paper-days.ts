import type { Day } from '../dates/day.js';
import type { PapersReady } from './calendar-book.js';
import { addWorkingDays, latestPublication, type WorkingCalendar } from './working-days.js';

/** The two last days of a meeting's papers, in the calendar of its body. */
export interface PaperDays {
  /** Notice and papers are public on this day at the latest. */
  publishBy: Day;
  /** Papers are ready on this day at the latest. */
  readyBy: Day;
}

/**
 * When the papers of a meeting are due. With five clear days for 6 March 2018 they go out on Monday 26 February; where the
 * body wants them ready the day before, they are due on Friday the 23rd.
 */
export function paperDays(
  meeting: Day,
  clearDays: number,
  papersReady: PapersReady,
  calendar: WorkingCalendar,
): PaperDays {
  const publishBy = latestPublication(meeting, clearDays, calendar);
  const readyBy = papersReady === 'ON_DAY' ? publishBy : addWorkingDays(publishBy, -1, calendar);
  return { publishBy, readyBy };
}
