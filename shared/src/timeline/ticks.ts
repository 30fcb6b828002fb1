import { MONTH_NAMES } from '../dates/date-words.js';
import { civilDate, type Day } from '../dates/day.js';
import { financialQuarterOf, financialYearLabel, financialYearOf } from '../dates/financial-year.js';
import { firstOfMonth } from '../dates/month-arithmetic.js';
import { dayX, type Scale, type ScaleUnit, unitAfter, unitStart } from './scale.js';
import { fitText } from './text-metrics.js';

/** One cell of the header: a stretch of days with its name, which is empty where there is no room for it. */
export interface Tick {
  from: Day;
  x: number;
  width: number;
  label: string;
}

export interface Ticks {
  /** The large units above: months over weeks, years over months, financial years over quarters and halves. */
  upper: Tick[];
  /** The unit of the scale. */
  lower: Tick[];
}

type Step = { start: (at: Day) => Day; next: (at: Day) => Day; label: (at: Day) => string };

const step = (unit: ScaleUnit, label: (at: Day) => string): Step => ({
  start: (at) => unitStart(at, unit),
  next: (at) => unitAfter(at, unit),
  label,
});

const CIVIL_YEAR: Step = {
  start: (at) => firstOfMonth(civilDate(at).year, 1),
  next: (at) => firstOfMonth(civilDate(at).year + 1, 1),
  label: (at) => String(civilDate(at).year),
};
/** April to September, October to March. */
const HALF_YEAR: Step = {
  start: (at) => {
    const { year, month } = civilDate(at);
    return month >= 4 && month < 10 ? firstOfMonth(year, 4) : firstOfMonth(month >= 10 ? year : year - 1, 10);
  },
  next: (at) => {
    const { year, month } = civilDate(at);
    return month >= 4 && month < 10 ? firstOfMonth(year, 10) : firstOfMonth(month >= 10 ? year + 1 : year, 4);
  },
  label: (at) => (civilDate(at).month === 4 ? 'Apr–Sep' : 'Oct–Mar'),
};

const FINANCIAL_YEAR = step('financial-year', (at) => financialYearLabel(financialYearOf(at)));
/** Financial quarters: Q1 is April to June, so that Q4 2017/18 lies in 2018. */
const QUARTER = step('quarter', (at) => `Q${financialQuarterOf(at)}`);

const LEVELS: Record<ScaleUnit, { upper: Step; lower: Step }> = {
  week: {
    upper: step('month', (at) => `${MONTH_NAMES[civilDate(at).month - 1]} ${civilDate(at).year}`),
    lower: step('week', (at) => String(civilDate(at).dayOfMonth)),
  },
  month: { upper: CIVIL_YEAR, lower: step('month', (at) => MONTH_NAMES[civilDate(at).month - 1]!) },
  quarter: { upper: FINANCIAL_YEAR, lower: QUARTER },
  'financial-year': { upper: FINANCIAL_YEAR, lower: HALF_YEAR },
};

export const UPPER_SIZE = 12;
export const LOWER_SIZE = 11;

/**
 * The two header levels of a scale.
 * Example: in weeks, "Oct 2017" above and the Mondays "2", "9", "16" below; in quarters, "2017/18" above and "Q1" below.
 */
export function ticks(scale: Scale): Ticks {
  const { upper, lower } = LEVELS[scale.unit];
  return { upper: cells(scale, upper, UPPER_SIZE, true), lower: cells(scale, lower, LOWER_SIZE, false) };
}

function cells(scale: Scale, { start, next, label }: Step, size: number, isBold: boolean): Tick[] {
  const found: Tick[] = [];
  for (let at = start(scale.from); at <= scale.to; at = next(at)) {
    const from = Math.max(at, scale.from) as Day;
    const end = Math.min(dayX(scale, next(at)), scale.width);
    const x = dayX(scale, from);
    const words = label(at);
    // A name that had to be shortened says nothing ("O…"), so it is left out.
    const fits = fitText(words, end - x - 6, size, isBold) === words;
    found.push({ from, x, width: end - x, label: fits ? words : '' });
  }
  return found;
}
