import { describeShift } from '@gantry/shared/dates/describe-shift';
import {
  coarserShift,
  type DateShift,
  leastShift,
  type ShiftedDate,
  shiftNear,
  shiftPlanDate,
} from '@gantry/shared/dates/shift-plan-date';
import { dragUnit, largeStep } from '@gantry/shared/timeline/drag-scale';
import type { Scale } from '@gantry/shared/timeline/scale';
import type { ItemMover, MovableDate } from './item-mover.js';

/** A date on its way: nothing of it is saved. */
export interface Shifting {
  rowId: string;
  by: 'pointer' | 'keys';
  shift: DateShift;
  moved: ShiftedDate;
  /** "Tue 13 Mar 2018, +5 working days". */
  words: string;
}

/** The date where it stands, taken up. */
export function takeUp(mover: ItemMover, rowId: string, by: Shifting['by']): Shifting | null {
  const movable = mover.dateOf(rowId);
  if (movable === null) return null;
  return shiftingTo(mover, movable, { rowId, by }, { unit: leastShift(movable.date), count: 0 });
}

/** Where it stands after a pointer has gone so far; what it was before where no date is there. */
export function draggedTo(
  mover: ItemMover,
  from: Shifting,
  pixels: number,
  isFine: boolean,
  { unit, pxPerDay }: Scale,
): Shifting {
  const movable = mover.dateOf(from.rowId);
  if (movable === null) return from;
  const { date } = movable;
  const shift = shiftNear(date, coarserShift(leastShift(date), dragUnit(unit, isFine)), pixels / pxPerDay);
  if (shift.unit === from.shift.unit && shift.count === from.shift.count) return from;
  return shiftingTo(mover, movable, from, shift) ?? from;
}

/** One step of a key: the least by which the date can move, or with Shift the larger one. */
export function steppedTo(mover: ItemMover, from: Shifting, direction: 1 | -1, isLarge: boolean): Shifting {
  const movable = mover.dateOf(from.rowId);
  if (movable === null) return from;
  const { unit, count } = from.shift;
  const shift = { unit, count: count + direction * (isLarge ? largeStep(unit) : 1) };
  return shiftingTo(mover, movable, from, shift) ?? from;
}

function shiftingTo(
  mover: ItemMover,
  { date, context }: MovableDate,
  { rowId, by }: Pick<Shifting, 'rowId' | 'by'>,
  shift: DateShift,
): Shifting | null {
  const moved = shiftPlanDate(date, shift, context);
  if (moved === null) return null;
  return { rowId, by, shift, moved, words: describeShift(date, moved.date, shift, mover.calendar) };
}
