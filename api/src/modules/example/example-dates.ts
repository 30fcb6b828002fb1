import { type Day, day, isoDay } from '@gantry/shared/dates/day';
import type { Offset, PlanDate } from '@gantry/shared/dates/plan-date';
import { readPlanDate } from '@gantry/shared/dates/read-plan-date';
import type { ReadingContext } from '@gantry/shared/dates/reading-context';
import { DOCUMENTS } from './data/documents.js';
import type { DocumentFacts, SourceEntryFacts } from './data/facts.js';

/** The columns that every dated table has. */
export interface DateColumns {
  date_text: string;
  date_shape: string;
  date_confidence: string;
  earliest: string | null;
  latest: string | null;
  date_precision: string;
  date_calendar: string;
  edtf: string | null;
  is_year_inferred: boolean;
  date_note: string | null;
}

export interface EntryDate {
  columns: DateColumns;
  offset: Offset | null;
}

/** Reads the words of a fact with the rule book; words that it refuses are a mistake in the data. */
function read(words: string, context: ReadingContext): PlanDate {
  const reading = readPlanDate(words, context);
  if (!reading.ok)
    throw new Error(
      `The example cannot be read: ${words}. ${reading.problems.map((p) => p.message).join(' ')}`,
    );
  return reading.date;
}

/** The date of a document, null where none is known. */
export function documentDate(document: DocumentFacts): DateColumns | null {
  if (document.date === undefined) return null;
  const date = read(document.readAs ?? document.date, { expects: document.isPeriod ? 'period' : 'point' });
  return {
    ...columnsOf(date, document.date),
    date_note: document.isDateInferred ? 'No date is printed.' : date.note,
  };
}

/** The first and the last day on which a paper can have been written: the same day where it prints one. */
export function paperDays(paper: string): { first: Day; last: Day } {
  const date = documentDate(DOCUMENTS.find((document) => document.key === paper)!);
  return { first: day(date!.earliest!), last: day(date!.latest!) };
}

/** The date of a source entry as its paper prints it; null where there is nothing to read. */
export function entryDate(entry: SourceEntryFacts, expects: 'point' | 'period'): EntryDate | null {
  const words = entry.printed ?? entry.date;
  if (words === undefined) return null;
  const documentDay = paperDays(entry.source!.slice(0, 3)).last;
  const date = read(entry.readAs ?? words, { documentDay, expects });
  const isDated = date.earliest !== null || date.latest !== null;
  return {
    columns: {
      ...columnsOf(date, words),
      is_year_inferred: date.isYearInferred || (isDated && !entry.isYearPrinted),
    },
    offset: date.offset,
  };
}

function columnsOf(date: PlanDate, words: string): DateColumns {
  return {
    date_text: words,
    date_shape: date.shape,
    date_confidence: date.confidence,
    earliest: date.earliest === null ? null : isoDay(date.earliest),
    latest: date.latest === null ? null : isoDay(date.latest),
    date_precision: date.precision,
    date_calendar: date.calendar,
    edtf: date.edtf,
    is_year_inferred: date.isYearInferred,
    date_note: date.note,
  };
}
