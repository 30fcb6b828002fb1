import { workingCalendar } from '@gantry/shared/calendar/working-days';
import { day } from '@gantry/shared/dates/day';
import { readPlanDate } from '@gantry/shared/dates/read-plan-date';
import type { MoveObstacle } from '@gantry/shared/timeline/move-obstacle';
import type { ItemMover } from '../item-mover.js';

const CONTEXT = { today: day('2017-11-24'), expects: 'point' as const };

/** A page that moves dates, by the real rules: the words of each row, and what stands against moving some. */
export function aMover(
  dates: Record<string, string>,
  obstacles: Partial<Record<string, MoveObstacle>> = {},
): ItemMover & { opened: [string, string | null][] } {
  const opened: [string, string | null][] = [];
  return {
    calendar: workingCalendar({ division: 'england-and-wales' }),
    obstacleTo: (rowId) => obstacles[rowId] ?? (rowId in dates ? null : 'no-day'),
    dateOf: (rowId) => {
      const reading = readPlanDate(dates[rowId] ?? '', CONTEXT);
      return reading.ok ? { date: reading.date, context: CONTEXT } : null;
    },
    pending: null,
    open: (rowId, words) => opened.push([rowId, words]),
    opened,
  };
}
