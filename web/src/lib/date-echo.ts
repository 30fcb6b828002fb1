import { nonWorkingDayProblems } from '@gantry/shared/calendar/non-working-day';
import { describeReading } from '@gantry/shared/dates/describe-reading';
import { readPlanDate } from '@gantry/shared/dates/read-plan-date';
import type { ReadingContext } from '@gantry/shared/dates/reading-context';
import type { DateEcho } from '../ui/date-field/date-field.js';
import { calendarOf, type GivenCalendar } from './plan-calendar.js';

/**
 * Reads typed words as the server will, for `<DateField read={(text) => dateEcho(text, context)}>`. With the calendar of the
 * programme a day that is not worked is named as such.
 */
export function dateEcho(text: string, context: ReadingContext, calendar?: GivenCalendar): DateEcho {
  const reading = readPlanDate(text, context);
  if (!reading.ok) return { sentence: null, problems: reading.problems };
  const notWorked = calendar ? nonWorkingDayProblems(reading.date, calendarOf(calendar)) : [];
  return { sentence: describeReading(reading.date), problems: [...reading.problems, ...notWorked] };
}
