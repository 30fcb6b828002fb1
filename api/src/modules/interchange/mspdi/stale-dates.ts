import { isoDay } from '@gantry/shared/dates/day';
import type { Schedule } from '@gantry/shared/schedule/schedule';
import type { ForecastPlan } from '../forecast/forecast-plan.js';
import { finishDayIn, startDayIn } from '../forecast/shown.js';
import type { Moment, MspdiTask } from './mspdi-file.js';
import { type Frame, isoOf, titleOf } from './mspdi-frame.js';
import { stepAt } from './time-steps.js';

const MOST_NAMED = 5;

/**
 * Whether the early dates that the file stores are those computed, in working time: the evening of a day and the next
 * morning are one. Told in one sentence, the first few by name.
 */
export function staleDates(
  frame: Frame,
  schedule: Schedule,
  plan: Pick<ForecastPlan, 'stepsPerDay' | 'instants'>,
): string[] {
  const perDay = plan.stepsPerDay;
  const stale: string[] = [];
  let compared = 0;
  for (const { task, isSummary, isInactive } of frame.outline.values()) {
    const i = schedule.net.rankOf.get(task.uid);
    const isStored = task.earlyStart !== null && task.earlyFinish !== null;
    if (isSummary || isInactive || task.isManual || i === undefined || !isStored) continue;
    if (schedule.early.finish[i]! >= schedule.net.top) continue;
    compared++;
    if (isAsStored(frame, schedule, task, i, perDay)) continue;
    const computed = [startDayIn(schedule, i, plan), finishDayIn(schedule, i, plan)].map((at) => isoDay(at!));
    stale.push(
      `${titleOf(task)} is stored as ${isoOf(task.earlyStart!)} to ${isoOf(task.earlyFinish!)} and computed as ${computed.join(' to ')}`,
    );
  }
  if (stale.length === 0) return [];
  const named = stale.slice(0, MOST_NAMED).join('; ');
  const more = stale.length > MOST_NAMED ? `; and ${stale.length - MOST_NAMED} more` : '';
  return [
    `Early dates stored in the file differ from those computed for ${stale.length} of ${compared} tasks: ${named}${more}.`,
  ];
}

function isAsStored(frame: Frame, schedule: Schedule, task: MspdiTask, i: number, perDay: number): boolean {
  const { net, early } = schedule;
  if (frame.lengths.get(task.uid)?.duration.isElapsed === true) {
    const stored = stepAt(task.earlyStart!, frame.calendarOf(task), perDay) - net.origin;
    return Math.abs(stored - early.start[i]!) < perDay;
  }
  const { workedBefore } = net.calendars[net.calendar[i]!]!;
  const worked = (x: number) => workedBefore[Math.min(net.top, Math.max(0, x))];
  const isAt = (stored: Moment, computed: number) =>
    worked(stepAt(stored, frame.calendarOf(task), perDay) - net.origin) === worked(computed);
  return isAt(task.earlyStart!, early.start[i]!) && isAt(task.earlyFinish!, early.finish[i]!);
}
