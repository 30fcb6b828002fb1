import { addDays, civilDate, type Day, dayOf } from '../dates/day.js';

/** A stretch of the year in which many people are away, both days inclusive. */
export interface Season {
  name: 'Christmas' | 'Easter' | 'August';
  start: Day;
  end: Day;
}

/** Easter Sunday by the Gregorian rule: 1 April 2018, 20 April 2025. */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32) as Day;
}

/** Christmas (24 December to 1 January), Easter (Good Friday to Easter Monday) and August of the years that a span touches. */
export function seasonsBetween(from: Day, to: Day): Season[] {
  const seasons: Season[] = [];
  for (let year = civilDate(from).year - 1; year <= civilDate(to).year; year++) {
    const easter = easterSunday(year);
    seasons.push(
      { name: 'Easter', start: addDays(easter, -2), end: addDays(easter, 1) },
      { name: 'August', start: dayOf(year, 8, 1) as Day, end: dayOf(year, 8, 31) as Day },
      { name: 'Christmas', start: dayOf(year, 12, 24) as Day, end: dayOf(year + 1, 1, 1) as Day },
    );
  }
  return seasons.filter((season) => season.start <= to && season.end >= from);
}
