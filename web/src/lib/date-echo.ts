import { describeReading } from '@gantry/shared/dates/describe-reading';
import { readPlanDate } from '@gantry/shared/dates/read-plan-date';
import type { ReadingContext } from '@gantry/shared/dates/reading-context';
import type { DateEcho } from '../ui/date-field/date-field.js';

/** Reads typed words as the server will, for `<DateField read={(text) => dateEcho(text, context)}>`. */
export function dateEcho(text: string, context: ReadingContext): DateEcho {
  const reading = readPlanDate(text, context);
  return { sentence: reading.ok ? describeReading(reading.date) : null, problems: reading.problems };
}
