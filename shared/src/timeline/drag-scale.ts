import type { ShiftUnit } from '../dates/shift-plan-date.js';
import type { ScaleUnit } from './scale.js';

/** Pixels that a pointer may move and still have pressed, not dragged. */
export const DRAG_THRESHOLD = 4;

/** What a hand can aim at on each scale: a day is 5 px wide on weeks, and less than one on quarters. */
const AIM: Record<ScaleUnit, ShiftUnit> = {
  week: 'day',
  month: 'week',
  quarter: 'week',
  'financial-year': 'month',
};

/** By what a mark moves under the pointer. Example: by weeks on the scale of months, by days while Shift is held. */
export function dragUnit(unit: ScaleUnit, isFine: boolean): ShiftUnit {
  return isFine ? 'day' : AIM[unit];
}

/** The larger step of the keyboard for each smaller one: a day and a week, a week and four, a month and a quarter. */
const LARGE_STEP: Record<ShiftUnit, number> = { day: 7, week: 4, month: 3, quarter: 4, year: 5 };

export function largeStep(unit: ShiftUnit): number {
  return LARGE_STEP[unit];
}
