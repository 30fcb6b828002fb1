import { addWorkingDays, type WorkingCalendar } from '../calendar/working-days.js';
import type { Problem } from '../errors/error-codes.js';
import { circleWords } from '../governance/circle-words.js';
import { addDays, type Day, isCountedDay } from './day.js';
import { deriveEdtf } from './edtf.js';
import { addMonths } from './month-arithmetic.js';
import type { Offset, OffsetUnit, PlanDate, PlanDateConfidence } from './plan-date.js';

const SHIFTS: Record<OffsetUnit, (at: Day, count: number, calendar: WorkingCalendar) => Day> = {
  DAYS: (at, count) => addDays(at, count),
  WEEKS: (at, count) => addDays(at, count * 7),
  MONTHS: (at, count) => addMonths(at, count),
  YEARS: (at, count) => addMonths(at, count * 12),
  WORKING_DAYS: (at, count, calendar) => addWorkingDays(at, count, calendar),
};

/**
 * The days that an offset comes to once its anchor is known; unresolved, words kept, while the anchor has none.
 * "Six to eight weeks" after a consultation that closes on 20 April 2018 is a window of 1 to 15 June 2018.
 * Months clamp: six months after 31 August 2017 is 28 February 2018.
 */
export function resolveOffset(date: PlanDate, anchor: PlanDate | null, calendar: WorkingCalendar): PlanDate {
  if (date.shape !== 'RELATIVE' || date.offset === null) return date;
  const { earliest: from, latest: to } = anchor ?? { earliest: null, latest: null };
  const bounds = {
    earliest: from === null ? null : placed(shifted(from, date.offset, 'min', calendar)),
    latest: to === null ? null : placed(shifted(to, date.offset, 'max', calendar)),
    confidence: anchor === null ? date.confidence : lesser(date.confidence, anchor.confidence),
  };
  const hasDay = bounds.earliest !== null || bounds.latest !== null;
  const edtf = hasDay
    ? deriveEdtf({ ...bounds, shape: shapeOf(bounds.earliest, bounds.latest), precision: 'day' })
    : null;
  return { ...date, ...bounds, edtf, precision: hasDay ? 'day' : 'none' };
}

/**
 * `DATE-8`: a date may not be counted, through others, from itself. `anchorOf` answers with the item that an item is
 * counted from. The objection names the whole path; `nameOf` gives the words for each.
 */
export function anchorCycleProblem(
  itemId: string,
  anchorOf: (id: string) => string | null,
  nameOf: (id: string) => string = (id) => id,
): Problem | null {
  const path = [itemId];
  const seen = new Set(path);
  for (let next = anchorOf(itemId); next !== null; next = anchorOf(next)) {
    path.push(next);
    if (seen.has(next)) {
      const round = circleWords(path.slice(path.indexOf(next)).map(nameOf));
      const message = `These dates are counted from each other in a circle: ${round}. Give one of them a day of its own.`;
      return { rule: 'DATE-8', severity: 'E', field: 'anchor', message };
    }
    seen.add(next);
  }
  return null;
}

function shifted(at: Day, offset: Offset, end: 'min' | 'max', calendar: WorkingCalendar): Day {
  return SHIFTS[offset.unit](at, offset[end], calendar);
}

/** A thousand years from now is no day that a plan can hold. */
function placed(at: Day): Day | null {
  return isCountedDay(at) ? at : null;
}

function shapeOf(earliest: Day | null, latest: Day | null): PlanDate['shape'] {
  if (earliest === null) return 'BY';
  if (latest === null) return 'FROM';
  return earliest === latest ? 'DAY' : 'WINDOW';
}

/** What is counted from an unconfirmed day is no surer than that day. */
function lesser(own: PlanDateConfidence, anchor: PlanDateConfidence): PlanDateConfidence {
  const isTbc = own.endsWith('TBC') || anchor.endsWith('TBC');
  const isApproximate = own.startsWith('APPROXIMATE') || anchor.startsWith('APPROXIMATE');
  if (isApproximate) return isTbc ? 'APPROXIMATE_TBC' : 'APPROXIMATE';
  return isTbc ? 'TBC' : 'CONFIRMED';
}
