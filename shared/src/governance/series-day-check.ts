import type { RestrictedPeriod } from '../calendar/restricted-periods.js';
import { addWorkingDays, type WorkingCalendar } from '../calendar/working-days.js';
import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';
import { type BodyLife, bodyLifeProblems, meetingDayProblems } from './meeting-day.js';

/** By what the days of a series are judged. */
export interface SeriesSurroundings {
  calendar: WorkingCalendar;
  restrictions: readonly RestrictedPeriod[];
  body: BodyLife;
  /** Meetings of the same body that stand already. */
  taken: readonly { code: string; on: Day }[];
}

/** A day of a series with what the rules say of it, and the next day of which they would say nothing. */
export interface SeriesDay {
  on: Day;
  problems: Problem[];
  suggestion: Day | null;
}

/**
 * What is wrong with one day of a series: nobody at work (`MTG-5`), inside a restricted period (`PEP-1`), another meeting
 * of the body on that day (`SER-2`), outside the life of the body (`BODY-3`). All of them warn.
 * Example: the first Monday of January 2018 is New Year's Day; Tuesday 2 January is offered in its place.
 */
export function checkSeriesDay(on: Day, around: SeriesSurroundings): SeriesDay {
  const problems = seriesDayProblems(on, around);
  return { on, problems, suggestion: problems.length === 0 ? null : nextFreeDay(on, around) };
}

function seriesDayProblems(on: Day, { calendar, restrictions, body, taken }: SeriesSurroundings): Problem[] {
  const warn = (rule: string, message: string): Problem => ({ rule, severity: 'W', field: 'date', message });
  return [
    ...meetingDayProblems(on, calendar),
    ...restrictions
      .filter(({ start, end }) => on >= start && on <= end)
      .map(({ name, start, end }) =>
        warn('PEP-1', `Inside the restricted period “${name}”, ${writeDay(start)} to ${writeDay(end)}.`),
      ),
    ...taken
      .filter((one) => one.on === on)
      .map(({ code }) => warn('SER-2', `${code} of the same body is on ${writeDay(on)} already.`)),
    ...bodyLifeProblems({ earliest: on, latest: on }, body),
  ];
}

/** A restricted period lasts some six weeks; further off it is another meeting. */
const FURTHEST_WORKING_DAYS = 40;

function nextFreeDay(on: Day, around: SeriesSurroundings): Day | null {
  for (let n = 1; n <= FURTHEST_WORKING_DAYS; n++) {
    const next = addWorkingDays(on, n, around.calendar);
    if (seriesDayProblems(next, around).length === 0) return next;
  }
  return null;
}
