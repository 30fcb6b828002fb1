import type { Day } from './day.js';
import type { PlanDateCalendar, PlanDatePrecision } from './plan-date.js';

/** Which stretch of a longer time is meant: "early" is the first third, "second half" the last of two. */
export interface Stretch {
  first: number;
  last: number;
  /** Equal parts, or weeks counted from the first day (`first` -1 is the last seven days). */
  of: number | 'weeks';
  /** "by the start of 2020" means its first day; "by early 2020" does not. */
  isEdge: boolean;
}

/** A time as written, before its missing year is known. */
export type DatePart =
  | {
      kind: 'day';
      dayOfMonth: number;
      month: number | null;
      year: number | null;
      weekday: number | null;
      /** `11/12` by itself might have been a financial year; the reader is told. */
      otherReading?: string;
    }
  | { kind: 'month'; month: number; year: number | null; otherReading?: string }
  | { kind: 'season'; season: number; year: number | null }
  | { kind: 'quarter'; quarter: number; of: 4 | 2; year: number | null; isFinancial: boolean | null }
  | { kind: 'year'; year: number }
  | { kind: 'financial-year'; year: number; otherReading?: string }
  | { kind: 'week'; day: DatePart & { kind: 'day' }; isEnding: boolean }
  | { kind: 'stretch'; stretch: Stretch; base: DatePart }
  | { kind: 'spoken'; resolve: (base: Day) => DateSpan };

/** Something a reader should know; with a rule it is also a warning. */
export interface ReadingNote {
  rule: string | null;
  text: string;
}

/** A time with its days known. */
export interface DateSpan {
  from: Day;
  to: Day;
  precision: PlanDatePrecision;
  calendar: PlanDateCalendar;
  isYearInferred: boolean;
  /** "early 2020" names no days: its bounds are ours. */
  isSoft: boolean;
  /** "the end of 2016", "the start of 2020": in a bound the very edge is meant, not the third. */
  edge: 'start' | 'end' | null;
  /** One of several times with a gap between, such as January of one year or the next. */
  choice: DateSpan[] | null;
  notes: ReadingNote[];
}

export function span(
  from: Day,
  to: Day,
  precision: PlanDatePrecision,
  calendar: PlanDateCalendar = 'CIVIL',
): DateSpan {
  return {
    from,
    to,
    precision,
    calendar,
    isYearInferred: false,
    isSoft: false,
    edge: null,
    choice: null,
    notes: [],
  };
}

export function remark(text: string): ReadingNote {
  return { rule: null, text };
}

/** The year as written, or null where it must come from somewhere else. */
export function writtenYear(part: DatePart): number | null {
  if (part.kind === 'stretch') return writtenYear(part.base);
  if (part.kind === 'week') return part.day.year;
  return part.kind === 'spoken' ? null : part.year;
}

export function needsYear(part: DatePart): boolean {
  return part.kind === 'stretch'
    ? needsYear(part.base)
    : part.kind !== 'spoken' && writtenYear(part) === null;
}

export function withYear(part: DatePart, year: number): DatePart {
  if (part.kind === 'stretch') return { ...part, base: withYear(part.base, year) };
  if (part.kind === 'week') return { ...part, day: { ...part.day, year } };
  return part.kind === 'spoken' ? part : { ...part, year };
}
