import { day, isoDay } from '@gantry/shared/dates/day';
import { readPlanDate } from '@gantry/shared/dates/read-plan-date';
import type { DateEcho } from '../ui/date-field/date-field.js';
import type { FormError } from '../ui/error-summary/error-summary.js';
import { dateEcho } from './date-echo.js';
import { formatDay } from './dates.js';

const NOT_ONE_DAY: DateEcho = {
  sentence: null,
  problems: [{ severity: 'E', message: 'Give one day, such as 8 Mar 2018.' }],
};

/** Typed words as one certain day, `2018-03-08`, or null: `8/3/18` is one, `March 2018` and `8 Mar (TBC)` are not. */
export function oneDay(text: string, today: string): string | null {
  const reading = readPlanDate(text, { today: day(today), fieldIs: 'day', expects: 'point' });
  if (!reading.ok || reading.date.shape !== 'DAY' || reading.date.confidence !== 'CONFIRMED') return null;
  return reading.date.earliest === null ? null : isoDay(reading.date.earliest);
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day as a field shows it, `8 Mar 2018`; words that are not one day stay as they are. */
export function dayWords(value: string): string {
  return ISO_DAY.test(value) ? formatDay(value) : value;
}

/** Objections to fields that hold words in place of one day, by the ids of their controls. Empty fields are fine. */
export function dayProblems(days: Readonly<Record<string, string | null>>): FormError[] {
  return Object.entries(days)
    .filter(([, value]) => value !== null && value.trim() !== '' && !ISO_DAY.test(value))
    .map(([fieldId]) => ({ fieldId, message: 'Give one day, such as 8 Mar 2018' }));
}

/** How the words were read, for a field that takes one certain day. */
export function oneDayEcho(text: string, today: string): DateEcho {
  const echo = dateEcho(text, { today: day(today), fieldIs: 'day', expects: 'point' });
  return echo.sentence !== null && oneDay(text, today) === null ? NOT_ONE_DAY : echo;
}
