import { civilDate, type Day } from '../dates/day.js';
import { financialYearOf, weekCommencing } from '../dates/financial-year.js';
import { firstOfMonth } from '../dates/month-arithmetic.js';

export const SCALE_UNITS = ['week', 'month', 'quarter', 'financial-year'] as const;
export type ScaleUnit = (typeof SCALE_UNITS)[number];

/** A unit, or whatever unit lets the whole plan stand in the window. */
export const SCALE_CHOICES = ['fit', ...SCALE_UNITS] as const;
export type ScaleChoice = (typeof SCALE_CHOICES)[number];

/** Days to pixels, linear: a day is as wide in February as in August, and no clock change can move a bar. */
export interface Scale {
  unit: ScaleUnit;
  from: Day;
  /** The last day on the chart. */
  to: Day;
  pxPerDay: number;
  width: number;
}

/** Wide enough that the words of the lower header level stand clear of each other. */
const PX_PER_DAY: Record<ScaleUnit, number> = { week: 5, month: 1.6, quarter: 0.9, 'financial-year': 0.32 };

/** How wide the chart is to be, in pixels. */
export interface Room {
  /** Exactly so wide, as on a page. */
  exactly?: number;
  /** The window it is seen in: a plan that is shorter or only a little longer fills it, a long one is scrolled. */
  window?: number;
}

/** The first day of the unit that a day lies in: Monday, the first of a month, of a financial quarter, or 1 April. */
export function unitStart(at: Day, unit: ScaleUnit): Day {
  if (unit === 'week') return weekCommencing(at);
  const { year, month } = civilDate(at);
  if (unit === 'month') return firstOfMonth(year, month);
  if (unit === 'quarter') return firstOfMonth(year, month - ((month - 1) % 3));
  return firstOfMonth(financialYearOf(at), 4);
}

/** The first day of the next unit. Example: the financial year of 31 Mar 2018 is followed by 1 Apr 2018. */
export function unitAfter(at: Day, unit: ScaleUnit): Day {
  const start = unitStart(at, unit);
  if (unit === 'week') return (start + 7) as Day;
  const { year, month } = civilDate(start);
  return firstOfMonth(year, month + (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12));
}

/**
 * A scale over whole units around the given days, at the unit's usual width or fitted to the room there is.
 * Example: 11 Oct 2017 to 8 Mar 2018 in weeks runs from Monday 9 October to Sunday 11 March.
 */
export function makeScale(first: Day, last: Day, unit: ScaleUnit, room: Room = {}): Scale {
  const from = unitStart(first, unit);
  const to = (unitAfter(last > first ? last : first, unit) - 1) as Day;
  const days = to - from + 1;
  const pxPerDay = room.exactly === undefined ? widthOfDay(unit, days, room.window) : room.exactly / days;
  return { unit, from, to, pxPerDay, width: days * pxPerDay };
}

/** Below this share of the usual width the names in the header would run out of room. */
const LEAST_SHARE = 0.7;

/**
 * The finest unit whose words in the header keep clear of each other when so many days share a width.
 * Example: the stroke plan of 150 days is shown in weeks on 600 px, and in months on 460.
 */
export function fittingUnit(days: number, width: number): ScaleUnit {
  const isLegible = (unit: ScaleUnit) => width / days >= PX_PER_DAY[unit] * LEAST_SHARE;
  return SCALE_UNITS.find(isLegible) ?? 'financial-year';
}

function widthOfDay(unit: ScaleUnit, days: number, window = 0): number {
  const fitted = window / days;
  return fitted >= PX_PER_DAY[unit] * LEAST_SHARE ? fitted : PX_PER_DAY[unit];
}

/** The left edge of a day. */
export function dayX(scale: Scale, at: Day): number {
  return (at - scale.from) * scale.pxPerDay;
}

/** The middle of a day, where a point in time is drawn. */
export function midX(scale: Scale, at: Day): number {
  return (at - scale.from + 0.5) * scale.pxPerDay;
}

/** The day under an x, the way back from a pointer. */
export function dayAt(scale: Scale, x: number): Day {
  return (scale.from + Math.floor(x / scale.pxPerDay)) as Day;
}
