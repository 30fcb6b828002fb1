import { easterSunday } from '../consultation/holiday-seasons.js';
import { civilDate, type Day, isoDay, weekday } from '../dates/day.js';
import type { PlanDate } from '../dates/plan-date.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';
import { bankHolidays, type UkDivision } from './bank-holidays.js';
import { isWorkingDay, type WorkingCalendar } from './working-days.js';

/**
 * `CAL-6`: a date that is one day, or the day by which something is due, falls on a day that is not worked. It is said while
 * the date is typed, and may be meant. Example: `16/12/17` is read as a Saturday, `30/3/18` as Good Friday.
 */
export function nonWorkingDayProblems(date: PlanDate, calendar: WorkingCalendar): Problem[] {
  const { shape, precision, latest } = date;
  if ((shape !== 'DAY' && shape !== 'BY') || precision !== 'day' || latest === null) return [];
  const why = whyNotWorked(latest, calendar);
  if (why === null) return [];
  const message = `${writeDay(latest)} is no working day (${why}).`;
  return [{ rule: 'CAL-6', severity: 'W', field: 'date', message }];
}

/**
 * Why a day is not worked, in a few words; null where it is. Example: 16 December 2017 is "Saturday", 30 March 2018 "bank
 * holiday: Good Friday", a day that the office has closed "closed in the calendar".
 */
export function whyNotWorked(at: Day, calendar: WorkingCalendar): string | null {
  if (isWorkingDay(at, calendar)) return null;
  const onWeekend = { 6: 'Saturday', 7: 'Sunday' }[weekday(at) as 6 | 7];
  if (onWeekend !== undefined) return onWeekend;
  const isHoliday = bankHolidays(calendar.division, civilDate(at).year).includes(isoDay(at));
  if (!isHoliday) return 'closed in the calendar';
  const name = bankHolidayName(at, calendar.division);
  return name === null ? 'bank holiday' : `bank holiday: ${name}`;
}

/** Days that were proclaimed once. */
const ONCE: Record<string, string> = {
  '2011-04-29': 'royal wedding',
  '2012-06-05': 'Diamond Jubilee',
  '2022-06-03': 'Platinum Jubilee',
  '2022-09-19': 'State Funeral',
  '2023-05-08': 'Coronation',
};

/**
 * What a bank holiday of the table is called; null where no standing rule names it. A substitute day goes by the holiday that
 * it stands for. Examples: 2 April 2018 is Easter Monday, 28 December 2020 Boxing Day, 27 December 2022 Christmas Day.
 */
export function bankHolidayName(at: Day, division: UkDivision): string | null {
  const once = ONCE[isoDay(at)];
  if (once !== undefined) return once;
  const { year, month, dayOfMonth: of } = civilDate(at);
  const fromEaster = at - easterSunday(year);
  if (fromEaster === -2) return 'Good Friday';
  if (fromEaster === 1) return 'Easter Monday';
  if (month === 1) return of === 1 || division !== 'scotland' ? 'New Year’s Day' : 'New Year';
  if (month === 3) return 'St Patrick’s Day';
  if (month === 5) return of < 15 ? 'early May' : 'spring';
  if (month === 6) return of < 5 ? 'spring' : null;
  if (month === 7) return 'Battle of the Boyne';
  if (month === 8) return 'summer';
  if (month === 11 || of < 5) return 'St Andrew’s Day';
  // A 27th stands for a Christmas Day at the weekend, a 28th for a Boxing Day.
  return of === 25 || of === 27 ? 'Christmas Day' : 'Boxing Day';
}
