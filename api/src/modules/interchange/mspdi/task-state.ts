import { readPlanDate } from '@gantry/shared/dates/read-plan-date';
import type { Moment, MspdiTask } from './mspdi-file.js';

const ALL_DONE = 100;

/** How far a task has come, by what the file says of it. */
export type Progress =
  | { is: 'open' }
  | { is: 'begun'; start: Moment }
  | { is: 'done'; start: Moment | null; finish: Moment };

/** Complete without an actual finish is done on its finish, begun without an actual start began on its start. */
export function progressOf(task: MspdiTask): Progress {
  const { percentComplete, actualStart, actualFinish, start, finish } = task;
  const finished = actualFinish ?? (percentComplete >= ALL_DONE ? finish : null);
  if (finished !== null) return { is: 'done', start: actualStart ?? start, finish: finished };
  const begun = actualStart ?? (percentComplete > 0 ? start : null);
  return begun === null ? { is: 'open' } : { is: 'begun', start: begun };
}

/** Why a task scheduled by hand has no date of its own: words stand in its place. Null where it has one. */
export function unknownDate(task: MspdiTask): string | null {
  if (!task.isManual) return null;
  const { startText, finishText, durationText } = task;
  if (startText !== null && !isDay(startText)) return `the file gives “${startText}” for its start`;
  if (finishText !== null && !isDay(finishText)) return `the file gives “${finishText}” for its finish`;
  if (durationText !== null && !/^\W*\d/.test(durationText))
    return `the file gives “${durationText}” for its duration`;
  return task.start === null ? 'it is scheduled by hand and has no start' : null;
}

/** Some programs write the date itself there too. */
function isDay(text: string): boolean {
  const reading = readPlanDate(text, { year: null, today: null });
  return reading.ok && reading.date.earliest !== null && reading.date.earliest === reading.date.latest;
}
