import type { Day } from '@gantry/shared/dates/day';
import type { Constraint, NetworkLink, NetworkNode, ScheduledNode } from '@gantry/shared/schedule/network';
import { MINUTES_PER_DAY, type Moment, type MspdiTask } from './mspdi-file.js';
import { type Frame, isoOf, titleOf } from './mspdi-frame.js';
import type { Placed } from './outline.js';
import { progressOf, unknownDate } from './task-state.js';
import { stepAt, stepsOf } from './time-steps.js';
import { hoursOn, type WorkHours } from './work-hours.js';

const AS_LATE_AS_POSSIBLE = 1;
const KINDS: Readonly<Record<number, Constraint['kind']>> = {
  2: 'must-start',
  3: 'must-finish',
  4: 'start-not-earlier',
  5: 'start-not-later',
  6: 'finish-not-earlier',
  7: 'finish-not-later',
};

/** Where a task takes no time: no duration and none between its dates. */
export function isPoint(frame: Frame, { task }: Placed): boolean {
  return (frame.lengths.get(task.uid)?.duration.minutes ?? 0) === 0;
}

/** A task as a node in steps of `perDay` a day. Points are instants, so that their start and their finish are one step. */
export function nodeOf(frame: Frame, placed: Placed, perDay: number): NetworkNode {
  const { task, parentUid } = placed;
  const common = { id: task.uid, parentId: parentUid ?? undefined };
  if (placed.isSummary) return { ...common, kind: 'summary' };
  const calendar = frame.calendarOf(task);
  const timing = new Timing(calendar, perDay, isPoint(frame, placed));
  const length = frame.lengths.get(task.uid);
  const unknown =
    unknownDate(task) ??
    (length === undefined && !task.isMilestone ? 'the file gives it no duration' : undefined);
  const node = {
    ...common,
    calendarId: calendar.uid,
    constraint: constraintOf(task, timing),
    isAsLateAsPossible: !task.isManual && task.constraintType === AS_LATE_AS_POSSIBLE ? true : undefined,
    deadline: task.deadline === null ? undefined : timing.finish(task.deadline),
    unknown,
    ...progressIn(task, timing),
  };
  if (timing.isPoint) return { ...node, kind: 'milestone', isStartOfDay: true };
  const duration = length?.duration ?? { minutes: 0, isElapsed: false };
  return { ...node, kind: 'activity', ...lengthIn(frame, task, duration, timing) };
}

/** Moments as the engine wants them. */
class Timing {
  constructor(
    readonly calendar: WorkHours,
    readonly perDay: number,
    readonly isPoint: boolean,
  ) {}

  start(moment: Moment): Day {
    return stepAt(moment, this.calendar, this.perDay);
  }

  /** A finish is the last step worked. */
  finish(moment: Moment): Day {
    const boundary = stepAt(moment, this.calendar, this.perDay);
    return (this.isPoint ? boundary : boundary - 1) as Day;
  }
}

function constraintOf(task: MspdiTask, timing: Timing): Constraint | undefined {
  if (task.isManual || task.isExternal)
    return task.start === null ? undefined : { kind: 'must-start', on: timing.start(task.start) };
  const kind = KINDS[task.constraintType];
  if (kind === undefined || task.constraintDate === null) return undefined;
  const isFinish = kind === 'finish-not-earlier' || kind === 'finish-not-later' || kind === 'must-finish';
  return { kind, on: isFinish ? timing.finish(task.constraintDate) : timing.start(task.constraintDate) };
}

function progressIn(task: MspdiTask, timing: Timing): Partial<ScheduledNode> {
  const progress = progressOf(task);
  if (progress.is === 'open') return {};
  if (progress.is === 'begun') return { actualStart: timing.start(progress.start) };
  return {
    actualStart: progress.start === null ? undefined : timing.start(progress.start),
    actualFinish: timing.finish(progress.finish),
  };
}

/** Once begun: what is left after the status date; with no status date, the whole from where it began. */
function lengthIn(
  frame: Frame,
  task: MspdiTask,
  duration: { minutes: number; isElapsed: boolean },
  { calendar, perDay }: Timing,
) {
  if (task.isManual && task.start !== null && task.finish !== null && isOnDaysOff(calendar, task.start))
    return { duration: elapsedSteps(task.start, task.finish, perDay), isElapsed: true };
  const whole = stepsOf(duration, calendar, perDay);
  const left = task.remaining ?? {
    ...duration,
    minutes: (duration.minutes * (100 - task.percentComplete)) / 100,
  };
  const isBegun = progressOf(task).is === 'begun' && frame.dataDate !== null;
  return {
    duration: whole,
    isElapsed: duration.isElapsed ? true : undefined,
    remaining: isBegun ? Math.min(whole, stepsOf(left, calendar, perDay)) : undefined,
  };
}

const isOnDaysOff = (calendar: WorkHours, moment: Moment) => hoursOn(calendar, dayOf(moment)).length === 0;

const dayOf = (moment: Moment) => Math.floor(moment / MINUTES_PER_DAY) as Day;

/** What is scheduled by hand on days off runs through them. */
function elapsedSteps(start: Moment, finish: Moment, perDay: number): number {
  return Math.max(1, Math.ceil(finish / MINUTES_PER_DAY) - Math.floor(start / MINUTES_PER_DAY)) * perDay;
}

/** A summary that may not start before a day: a point on that day which everything below it waits for. */
export function summaryLimit(
  frame: Frame,
  { task, isSummary }: Placed,
  perDay: number,
): { node: ScheduledNode; link: NetworkLink } | null {
  const kind = KINDS[task.constraintType];
  if (!isSummary || kind !== 'start-not-earlier' || task.constraintDate === null) return null;
  const id = `${task.uid}#not-before`;
  const on = stepAt(task.constraintDate, frame.projectCalendar, perDay);
  return {
    node: {
      kind: 'milestone',
      id,
      isStartOfDay: true,
      calendarId: frame.projectCalendar.uid,
      constraint: { kind, on },
    },
    link: { id, fromId: id, toId: task.uid, type: 'FS' },
  };
}

/** What of a task is read our way. */
export function warnAboutTask(frame: Frame, placed: Placed): void {
  const { task } = placed;
  const { warnings } = frame;
  const title = titleOf(task);
  const say = (kind: string, what: string) => warnings.add(kind, `${title} ${what}`);
  if (placed.isInactive) say('inactive', 'is inactive and takes no part.');
  if (placed.isSummary) {
    const isRead = [0, 4].includes(task.constraintType);
    if (!isRead || task.deadline !== null)
      say(
        'summary',
        'is a summary; its deadline, and a constraint other than its earliest start, are not read.',
      );
    if (task.isManual) say('summary', 'is a summary scheduled by hand; it is taken from what is below it.');
    return;
  }
  const because = frame.lengths.get(task.uid)?.because;
  if (because === 'split') say('split', 'is split; it is read as one piece from its start to its finish.');
  if (because === 'resource-calendars')
    say(
      'resources',
      'is worked by resource calendars; the time from its start to its finish is taken as its length.',
    );
  if (because === 'manual')
    say('manual-length', 'has a duration other than the time between its dates; these are taken.');
  if (task.isExternal) say('external', 'belongs to another project and is held to the dates the file gives.');
  else if (task.isManual && unknownDate(task) === null)
    say('manual', `is scheduled by hand and held to ${isoOf(task.start!)}.`);
  if (task.isManual) return;
  const kind = KINDS[task.constraintType];
  if (kind !== undefined && task.constraintDate === null)
    say('constraint', 'has a constraint without a date, which is not read.');
  if (
    kind === 'start-not-earlier' &&
    task.constraintDate !== null &&
    dayOf(task.constraintDate) < dayOf(frame.start)
  )
    say(
      'before-start',
      `may not start before ${isoOf(task.constraintDate)}, which is before the project starts (${isoOf(frame.start)}): it has no effect.`,
    );
  if (kind === 'start-not-later' || kind === 'finish-not-later')
    say(
      'not-later',
      `has a latest date, ${isoOf(task.constraintDate ?? 0)}: it bounds its late dates and does not pull it forward.`,
    );
}
