import { addDays, civilDate, type Day, weekday } from './day.js';
import { firstOfMonth, lastOfMonth } from './month-arithmetic.js';

export interface DaySpan {
  from: Day;
  to: Day;
}

/** The year in which the financial year of a day began: 31 March 2018 is in 2017, 1 April 2018 in 2018. */
export function financialYearOf(at: Day): number {
  const { year, month } = civilDate(at);
  return month >= 4 ? year : year - 1;
}

/** `2017/18` for the financial year that begins on 1 April 2017. */
export function financialYearLabel(startYear: number): string {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** 1 April to 31 March: 2017 is 1 April 2017 to 31 March 2018. */
export function financialYear(startYear: number): DaySpan {
  return { from: firstOfMonth(startYear, 4), to: lastOfMonth(startYear + 1, 3) };
}

/** Q1 is April to June, Q4 is January to March of the next civil year: Q4 2017/18 is 1 January to 31 March 2018. */
export function financialQuarter(startYear: number, quarter: number): DaySpan {
  return {
    from: firstOfMonth(startYear, 1 + quarter * 3),
    to: lastOfMonth(startYear, 3 + quarter * 3),
  };
}

/** 1 to 4: December is in Q3, March in Q4. */
export function financialQuarterOf(at: Day): number {
  return Math.floor(((civilDate(at).month + 8) % 12) / 3) + 1;
}

/** `Q4 2017/18` for any day of January to March 2018. */
export function financialQuarterLabel(at: Day): string {
  return `Q${financialQuarterOf(at)} ${financialYearLabel(financialYearOf(at))}`;
}

/** The Monday on or before a day: Wednesday 11 October 2017 is in the week commencing 9 October. */
export function weekCommencing(at: Day): Day {
  return addDays(at, 1 - weekday(at));
}
