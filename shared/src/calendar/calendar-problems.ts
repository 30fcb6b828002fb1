import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';
import { type CalendarBook, type CalendarException, calendarFor } from './calendar-book.js';
import { coverageProblem, isWorkingDay } from './working-days.js';

/**
 * Why a day cannot be put into a calendar: one is there already for the same day (`CAL-2`), or it would change nothing
 * (`CAL-3`). A day past the last covered year is pointed out (`CAL-1`).
 * Example: closing Sunday 24 December 2017 changes nothing; closing Wednesday 27 December does.
 */
export function exceptionProblems(book: CalendarBook, added: CalendarException): Problem[] {
  const { on, isWorked, programmeId, bodyId } = added;
  const isThere = book.exceptions.some(
    (one) => one.on === on && one.programmeId === programmeId && one.bodyId === bodyId,
  );
  if (isThere)
    return [
      refuse(
        'CAL-2',
        `${writeDay(on)} is in this calendar already. Take that entry out before you put another in.`,
      ),
    ];
  const calendar = calendarFor(book, { programmeId, bodyId });
  const is = isWorkingDay(on, calendar);
  if (is === isWorked)
    return [
      refuse(
        'CAL-3',
        `${writeDay(on)} ${is ? 'is worked already' : 'is not worked already'}, so this would change nothing. Choose another day${is ? ', or close it' : ''}.`,
      ),
    ];
  const beyond = coverageProblem(on, calendar, 'on');
  return beyond === null ? [] : [beyond];
}

/** `CAL-1` for days that lie past the last covered year: the first of them, once, since the table ends for all alike. */
export function coverageWarning(days: readonly (Day | null)[], book: CalendarBook): Problem | null {
  const calendar = calendarFor(book);
  const beyond = days.filter((at) => at !== null && (at < calendar.firstDay || at > calendar.lastDay));
  return beyond.length === 0
    ? null
    : coverageProblem(Math.min(...(beyond as Day[])) as Day, calendar, 'date');
}

function refuse(rule: string, message: string): Problem {
  return { rule, severity: 'E', field: 'on', message };
}
