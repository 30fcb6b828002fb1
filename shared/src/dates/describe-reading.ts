import type { PlanDate, PlanDateConfidence } from './plan-date.js';
import { writeDay } from './write-day.js';
import { writeOffset } from './write-plan-date.js';

const HOW_SURE: Record<PlanDateConfidence, string> = {
  CONFIRMED: '',
  TBC: ', to be confirmed',
  APPROXIMATE: ', approximately',
  APPROXIMATE_TBC: ', approximately, to be confirmed',
};

/**
 * One sentence that says how the words were understood, shown before anything is saved:
 * `26/10 – 15/11 (date TBC)` gives "Read as one day between 26 Oct and 15 Nov 2017, to be confirmed."
 */
export function describeReading(date: PlanDate): string {
  if (date.shape === 'UNKNOWN')
    return date.note === null
      ? 'No day is known yet; the date is to be confirmed.'
      : `No day is known. ${date.note}`;
  const inferred = date.isYearInferred ? ' The year is taken from the context.' : '';
  const note = date.note === null ? '' : ` ${date.note}`;
  return `Read as ${meaning(date)}${HOW_SURE[date.confidence]}.${inferred}${note}`;
}

function meaning(date: PlanDate): string {
  const { earliest, latest } = date;
  if (date.shape === 'RELATIVE')
    return date.offset === null ? 'counted from another item' : writeOffset(date.offset, 'another item');
  if (earliest === null) return latest === null ? 'no day' : `at the latest on ${writeDay(latest)}`;
  if (latest === null) return `on or after ${writeDay(earliest)}`;
  if (earliest === latest) return writeDay(earliest);
  const years = writeDay(earliest).slice(-4) === writeDay(latest).slice(-4);
  const first = years ? writeDay(earliest).slice(0, -5) : writeDay(earliest);
  return date.shape === 'PERIOD'
    ? `all the days from ${first} to ${writeDay(latest)}`
    : `one day between ${first} and ${writeDay(latest)}`;
}
