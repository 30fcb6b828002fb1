import type { Day } from '@gantry/shared/dates/day';
import {
  MINUTES_PER_DAY,
  type MspdiAssignment,
  type MspdiDuration,
  type MspdiFile,
  type MspdiTask,
} from './mspdi-file.js';
import { hoursOn, type WorkHours, workedBetween } from './work-hours.js';

/** How long a task takes, and why that is not what its duration says; null where it is. */
export interface TaskLength {
  duration: MspdiDuration;
  because: 'split' | 'resource-calendars' | 'manual' | null;
}

/** A task that lasts longer is one with a wrong date. */
const LONGEST = 50_000 * MINUTES_PER_DAY;

/** Facts about a task's resources that decide how its length is read. */
export interface WorkPattern {
  isSplit: boolean;
  hasOtherCalendars: boolean;
}

/**
 * What the assignments of a file say of its tasks: whether a day of work between the first and the last is left out (a
 * split), and whether someone works by another calendar than that of the project.
 */
export function workPatterns(
  file: MspdiFile,
  calendarOf: (task: MspdiTask) => WorkHours,
): Map<string, WorkPattern> {
  const tasks = new Map(file.tasks.map((task) => [task.uid, task]));
  const others = new Set(
    file.resources.filter(({ calendarUid }) => isOther(file, calendarUid)).map(({ uid }) => uid),
  );
  const patterns = new Map<string, WorkPattern>();
  for (const assignment of file.assignments) {
    const task = tasks.get(assignment.taskUid);
    if (task === undefined) continue;
    const known = patterns.get(task.uid) ?? { isSplit: false, hasOtherCalendars: false };
    known.isSplit ||= hasGap(assignment, calendarOf(task));
    known.hasOtherCalendars ||= others.has(assignment.resourceUid);
    patterns.set(task.uid, known);
  }
  return patterns;
}

/** A resource's calendar that adds nothing to the project's is the project's. */
function isOther(file: MspdiFile, uid: string | null): boolean {
  const calendar = file.calendars.find((one) => one.uid === uid);
  if (calendar === undefined || uid === file.calendarUid) return false;
  const hasOwn = calendar.week.size + calendar.workWeeks.length + calendar.exceptions.length > 0;
  return hasOwn || calendar.baseUid !== file.calendarUid;
}

function hasGap({ stretches }: MspdiAssignment, calendar: WorkHours): boolean {
  const [first, last] = [
    stretches.findIndex((one) => one.hasWork),
    stretches.findLastIndex((one) => one.hasWork),
  ];
  return stretches
    .slice(first + 1, Math.max(0, last))
    .some(
      ({ start, hasWork }) =>
        !hasWork && hoursOn(calendar, Math.floor(start / MINUTES_PER_DAY) as Day).length > 0,
    );
}

/**
 * The length of a task. A split one takes the time from its start to its finish, for the engine has no splits; so does one
 * whose resources work by other calendars, and one that is scheduled by hand. Null where the file does not say.
 */
export function lengthOf(
  task: MspdiTask,
  calendar: WorkHours,
  pattern: WorkPattern | undefined,
): TaskLength | null {
  const { start, finish, duration } = task;
  const because =
    pattern?.hasOtherCalendars === true
      ? 'resource-calendars'
      : pattern?.isSplit === true
        ? 'split'
        : task.isManual
          ? 'manual'
          : null;
  if (
    start !== null &&
    finish !== null &&
    finish >= start &&
    finish - start < LONGEST &&
    (duration === null || (because !== null && !duration.isElapsed))
  ) {
    const minutes = workedBetween(calendar, start, finish);
    const isAsWritten = duration === null || minutes === duration.minutes;
    if (minutes > 0 || duration === null || duration.minutes === 0)
      return { duration: { minutes, isElapsed: false }, because: isAsWritten ? null : because };
  }
  return duration === null ? null : { duration, because: null };
}
