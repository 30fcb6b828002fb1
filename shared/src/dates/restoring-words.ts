import type { PlanDate } from './plan-date.js';
import { readPlanDate } from './read-plan-date.js';
import type { ReadingContext } from './reading-context.js';
import { writePlanDate } from './write-plan-date.js';

/**
 * Words that read back as this date today: those of the source where they still do, else the unambiguous form; null where
 * neither does. Example: "31/01" stated in 2017 for January 2018 is given back in December 2018 as "31 Jan 2018".
 */
export function restoringWords(date: PlanDate, context: ReadingContext): string | null {
  const isSame = (text: string) => {
    const read = readPlanDate(text, context);
    return (
      read.ok &&
      read.date.shape === date.shape &&
      read.date.confidence === date.confidence &&
      read.date.earliest === date.earliest &&
      read.date.latest === date.latest
    );
  };
  return [date.sourceText, writePlanDate(date)].find(isSame) ?? null;
}
