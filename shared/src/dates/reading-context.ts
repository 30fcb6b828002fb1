import type { Day } from './day.js';
import type { DaySpan } from './financial-year.js';

/** What is known about the place where a date was written. Everything may be left out. */
export interface ReadingContext {
  /** The office's today: what a person typing "31 Jan" counts from. */
  today?: Day | null;
  /** The day of the paper that prints the words; "tomorrow" and missing years count from it. */
  documentDay?: Day | null;
  /** The year of a column or heading. */
  year?: number | null;
  /** The days a table or week grid covers; a day and month fall inside it. */
  window?: DaySpan | null;
  /** An activity fills a range of days; a milestone or meeting is one day inside it. */
  expects?: 'point' | 'period' | null;
  /** What the field holds, where a pair of numbers could be either. */
  fieldIs?: 'day' | 'financial-year' | null;
  /** The input that problems are about. */
  field?: string | null;
}

/** The day that "tomorrow" and a missing year count from. */
export function baseDay(context: ReadingContext): Day | null {
  return context.documentDay ?? context.today ?? null;
}

export function hasDayContext(context: ReadingContext): boolean {
  return baseDay(context) !== null || (context.year ?? null) !== null || (context.window ?? null) !== null;
}
