import { day, isoDay } from '@gantry/shared/dates/day';
import { readPlanDate } from '@gantry/shared/dates/read-plan-date';
import type { DateEcho } from '../ui/date-field/date-field.js';
import { dateEcho } from './date-echo.js';

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

/** How the words were read, for a field that takes one certain day. */
export function oneDayEcho(text: string, today: string): DateEcho {
  const echo = dateEcho(text, { today: day(today), fieldIs: 'day', expects: 'point' });
  return echo.sentence !== null && oneDay(text, today) === null ? NOT_ONE_DAY : echo;
}
