import { type Day, isoDay } from '@gantry/shared/dates/day';
import { lowest } from '@gantry/shared/schedule/extent';
import { Warnings } from '../forecast/forecast-plan.js';
import { MINUTES_PER_DAY, type Moment, type MspdiFile, type MspdiTask } from './mspdi-file.js';
import { outlineOf, type Placed } from './outline.js';
import { lengthOf, type TaskLength, workPatterns } from './task-length.js';
import { STANDARD_CALENDAR, type WorkHours, workHours } from './work-hours.js';

/** A file made ready for mapping: its outline, its calendars with their hours, the length of each task. */
export interface Frame {
  file: MspdiFile;
  start: Moment;
  dataDate: Moment | null;
  outline: ReadonlyMap<string, Placed>;
  calendars: ReadonlyMap<string, WorkHours>;
  projectCalendar: WorkHours;
  calendarOf: (task: MspdiTask) => WorkHours;
  lengths: ReadonlyMap<string, TaskLength>;
  warnings: Warnings;
}

/** Days from the start beyond which no plan is computed. */
const FURTHEST = 50_000;
const DAYS_BEFORE = 1200;
/** Exceptions that go on for ever count this far past the last date of the file. */
const DAYS_AFTER = 30 * 366;

/** Reads the frame; `asAt` comes before the file's own status date. Null where the file has no date to begin with. */
export function frameOf(file: MspdiFile, asAt: Day | null): Frame | null {
  const moments = momentsOf(file);
  const start = file.start ?? (moments.length === 0 ? null : lowest(bounds(moments)));
  if (start === null) return null;
  const warnings = new Warnings();
  const [first, last] = bounds([start, ...moments]).map((one) => {
    const fromStart = Math.floor((one - start) / MINUTES_PER_DAY);
    return Math.floor(start / MINUTES_PER_DAY) + Math.max(-FURTHEST, Math.min(FURTHEST, fromStart));
  });
  const calendars = calendarsOf(file, (first! - DAYS_BEFORE) as Day, (last! + DAYS_AFTER) as Day, warnings);
  const outline = outlineOf(file);
  const projectCalendar = calendars.get(file.calendarUid ?? '') ?? calendars.values().next().value!;
  const calendarOf = (task: MspdiTask) => calendars.get(task.calendarUid ?? '') ?? projectCalendar;
  const patterns = workPatterns(file, calendarOf);
  const lengths = new Map<string, TaskLength>();
  for (const { task } of outline.values()) {
    const length = lengthOf(task, calendarOf(task), patterns.get(task.uid));
    if (length !== null) lengths.set(task.uid, length);
  }
  const dataDate = asAt === null ? file.statusDate : asAt * MINUTES_PER_DAY;
  warnAboutFile(file, outline, calendars, warnings);
  return { file, start, dataDate, outline, calendars, projectCalendar, calendarOf, lengths, warnings };
}

function bounds(moments: readonly Moment[]): [Moment, Moment] {
  let [least, most] = [moments[0]!, moments[0]!];
  for (const one of moments) [least, most] = [Math.min(least, one), Math.max(most, one)];
  return [least, most];
}

/** Every date on which the plan may stand. */
export function momentsOf({ start, statusDate, tasks }: MspdiFile): Moment[] {
  const dates = tasks.flatMap((task) => [
    task.start,
    task.finish,
    task.actualStart,
    task.actualFinish,
    task.constraintDate,
    task.deadline,
  ]);
  return [start, statusDate, ...dates].filter((one): one is Moment => one !== null);
}

function calendarsOf(file: MspdiFile, first: Day, last: Day, warnings: Warnings): Map<string, WorkHours> {
  const byUid = new Map(file.calendars.map((one) => [one.uid, one]));
  const named = [file.calendarUid, ...file.tasks.map((task) => task.calendarUid)];
  const used = new Map<string, WorkHours>();
  for (const uid of new Set(named)) {
    const calendar = uid === null ? undefined : byUid.get(uid);
    if (calendar !== undefined) used.set(calendar.uid, workHours(calendar, byUid, first, last));
    else if (uid !== null)
      warnings.add('calendar', `Calendar ${uid} is named and not in the file; the project's own is taken.`);
  }
  if (!used.has(file.calendarUid ?? '')) {
    warnings.add(
      'calendar',
      'The file names no calendar of the project: Monday to Friday, 8 hours, is taken.',
    );
    return new Map([[STANDARD_CALENDAR.uid, workHours(STANDARD_CALENDAR, byUid, first, last)], ...used]);
  }
  return used;
}

function warnAboutFile(
  file: MspdiFile,
  outline: ReadonlyMap<string, Placed>,
  calendars: ReadonlyMap<string, WorkHours>,
  warnings: Warnings,
): void {
  if (!file.isScheduledFromStart)
    warnings.add(
      'from-finish',
      'The file is scheduled from its finish; here it is scheduled from its start, and what it wants as late as possible is put there.',
    );
  if (file.start === null)
    warnings.add('no-start', 'The file names no start of the project; its earliest date is taken.');
  const seen = new Set<string>();
  for (const { uid, isNull } of file.tasks) {
    if (!isNull && seen.has(uid))
      warnings.add(
        'twice',
        `UID ${uid} is given to more than one task; the first is read, the others are not.`,
      );
    seen.add(uid);
  }
  if (new Set([...calendars.values()].map((one) => one.fullDay)).size > 1)
    warnings.add(
      'hours',
      'The calendars used have days of different length; a full day of each counts as one day, from morning to evening.',
    );
  for (const { task } of outline.values())
    if (task.hasLevelingDelay)
      warnings.add('levelling', `${titleOf(task)} is delayed by resource levelling; the delay is not read.`);
}

/** How a task is called in warnings. */
export const titleOf = ({ uid, name }: MspdiTask): string =>
  name === '' ? `Task ${uid}` : `“${name}” (UID ${uid})`;

export const isoOf = (moment: Moment): string => isoDay(Math.floor(moment / MINUTES_PER_DAY) as Day);
