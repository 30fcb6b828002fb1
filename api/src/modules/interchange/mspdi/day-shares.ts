import type { Day } from '@gantry/shared/dates/day';
import { lagCalendar, type MappedLink } from './map-links.js';
import { MINUTES_PER_DAY, type MspdiDuration } from './mspdi-file.js';
import type { Frame } from './mspdi-frame.js';
import { progressOf } from './task-state.js';
import { hoursOn, minutesOf, type WorkHours, workedBefore } from './work-hours.js';

/** Every quantity of a plan as minutes of a full day, so that steps can be found in which each is whole. */
export function* dayShares(frame: Frame, links: readonly MappedLink[]): Generator<readonly [number, number]> {
  const share = ({ minutes, isElapsed }: MspdiDuration, calendar: WorkHours) =>
    [Math.round(minutes), isElapsed ? MINUTES_PER_DAY : calendar.fullDay] as const;
  for (const calendar of frame.calendars.values())
    for (const hours of [...calendar.week, ...calendar.otherDays.values()])
      yield [Math.min(minutesOf(hours), calendar.fullDay), calendar.fullDay];
  for (const { to, lag } of links) yield share(lag, lagCalendar(frame, to));
  yield [atDay(frame.projectCalendar, frame.start), frame.projectCalendar.fullDay];
  for (const { task, isSummary, isInactive } of frame.outline.values()) {
    if (isSummary || isInactive) continue;
    const calendar = frame.calendarOf(task);
    const length = frame.lengths.get(task.uid);
    if (length !== undefined) yield share(length.duration, calendar);
    const progress = progressOf(task);
    if (progress.is === 'begun' && task.remaining !== null) yield share(task.remaining, calendar);
    const moments = [task.constraintDate, task.deadline, task.actualStart, task.actualFinish];
    if (task.isManual || task.isExternal) moments.push(task.start);
    for (const moment of moments) if (moment !== null) yield [atDay(calendar, moment), calendar.fullDay];
  }
}

/** Minutes of its day before a moment; none where the day is over, for that is the next morning. */
function atDay(calendar: WorkHours, moment: number): number {
  const worked = workedBefore(calendar, moment);
  return worked === minutesOf(hoursOn(calendar, Math.floor(moment / MINUTES_PER_DAY) as Day)) ? 0 : worked;
}
