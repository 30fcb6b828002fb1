import type { Problem } from '../errors/error-codes.js';
import type { DateMarkers } from './date-markers.js';
import type { DateSpan, ReadingNote } from './date-parts.js';
import { isCountedDay } from './day.js';
import { deriveEdtf } from './edtf.js';
import type { PlanDate, PlanDateConfidence, PlanDatePrecision, PlanDateShape } from './plan-date.js';
import type { Statement } from './read-statement.js';
import type { ReadingContext } from './reading-context.js';
import { quoted, UnreadableDate } from './unreadable-date.js';

export interface FinishedReading {
  date: PlanDate;
  problems: Problem[];
}

/** Times so long that, without a word about the plan item, the whole of them is meant. */
const LASTING_PRECISIONS: ReadonlySet<PlanDatePrecision> = new Set(['quarter', 'year', 'financial-year']);
const FINEST_FIRST: readonly PlanDatePrecision[] = [
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'financial-year',
  'year',
];

/** Puts together what was said, how surely, and of what kind of plan item. */
export function finishedReading(
  text: string,
  statement: Statement,
  markers: DateMarkers,
  context: ReadingContext,
): FinishedReading {
  const spans = statement.expression?.spans ?? [];
  const shape = shapeFor(statement, spans, context);
  const isSoft = markers.isApproximate || (!statement.isDayPrecise && spans.some((part) => part.isSoft));
  const bounds = {
    shape,
    confidence: confidenceOf(markers.isTbc, isSoft),
    earliest: statement.earliest,
    latest: statement.latest,
    precision: precisionOf(statement, spans),
  };
  const outside = [bounds.earliest, bounds.latest].some((at) => at !== null && !isCountedDay(at));
  if (outside)
    throw new UnreadableDate(
      'DATE-5',
      `${quoted(text)} lies outside the years 1900 to 2199, which a plan can count with.`,
    );
  const notes = [...statement.notes];
  if (statement.expression?.kind === 'list')
    notes.push({ rule: null, text: 'Several times are named; the days between them are included.' });
  if (markers.isTimeTbc)
    notes.push({ rule: null, text: 'The time of day is to be confirmed; the day is not in doubt.' });
  const date: PlanDate = {
    ...bounds,
    sourceText: text,
    calendar: spans.some((part) => part.calendar === 'FINANCIAL') ? 'FINANCIAL' : 'CIVIL',
    edtf: setForm(statement, shape, bounds.confidence) ?? deriveEdtf(bounds),
    offset: statement.offset,
    isYearInferred: spans.some((part) => part.isYearInferred),
    note: notes.length === 0 ? null : [...new Set(notes.map((note) => note.text))].join(' '),
  };
  return { date, problems: warnings(notes, context) };
}

/** Words that name no day: kept, and unknown in every computation, never zero. */
export function unknownReading(
  text: string,
  note: string | null,
  context: ReadingContext,
  isSurprising: boolean,
): FinishedReading {
  const date: PlanDate = {
    shape: 'UNKNOWN',
    confidence: 'TBC',
    sourceText: text,
    earliest: null,
    latest: null,
    precision: 'none',
    calendar: 'CIVIL',
    edtf: null,
    offset: null,
    isYearInferred: false,
    note,
  };
  const message = `No day can be read from ${quoted(text)}; it is kept as words and counts as not known.`;
  return {
    date,
    problems: isSurprising ? [{ rule: 'DATE-4', severity: 'W', field: context.field ?? null, message }] : [],
  };
}

function shapeFor(statement: Statement, spans: readonly DateSpan[], context: ReadingContext): PlanDateShape {
  if (statement.shape === 'BY' || statement.shape === 'FROM' || statement.shape === 'RELATIVE')
    return statement.shape;
  if (statement.earliest === statement.latest) return 'DAY';
  const isChoice = statement.expression?.kind === 'choice' || statement.shape === 'WINDOW';
  if (isChoice) return 'WINDOW';
  if (context.expects === 'point') return 'WINDOW';
  if (context.expects === 'period' || statement.shape !== null) return 'PERIOD';
  if (statement.expression?.kind === 'range') return 'PERIOD';
  return spans.every((part) => LASTING_PRECISIONS.has(part.precision)) ? 'PERIOD' : 'WINDOW';
}

function precisionOf(statement: Statement, spans: readonly DateSpan[]): PlanDatePrecision {
  if (statement.offset !== null) return 'none';
  if (statement.isDayPrecise) return 'day';
  const found = FINEST_FIRST.find((precision) => spans.some((part) => part.precision === precision));
  return found ?? 'day';
}

function confidenceOf(isTbc: boolean, isApproximate: boolean): PlanDateConfidence {
  if (isApproximate) return isTbc ? 'APPROXIMATE_TBC' : 'APPROXIMATE';
  return isTbc ? 'TBC' : 'CONFIRMED';
}

/** `[2018-10,2018-11]` one of, `{2017-21,2017-23}` all of: the forms that bounds alone cannot give back. */
function setForm(statement: Statement, shape: PlanDateShape, confidence: PlanDateConfidence): string | null {
  const expression = statement.expression;
  if (expression === null || (shape !== 'WINDOW' && shape !== 'PERIOD')) return null;
  const doubt = expression.spans[0]!.choice;
  const members =
    doubt ?? (expression.kind === 'choice' || expression.kind === 'list' ? expression.spans : null);
  if (members === null) return null;
  const forms = members.map((part) =>
    deriveEdtf({
      shape: part.from === part.to ? 'DAY' : 'WINDOW',
      confidence: 'CONFIRMED',
      earliest: part.from,
      latest: part.to,
      precision: part.precision,
    }),
  );
  if (forms.some((form) => form === null || form.startsWith('['))) return null;
  if (confidence !== 'CONFIRMED') return null;
  const isAll = expression.kind === 'list' && shape === 'PERIOD';
  return isAll ? `{${forms.join(',')}}` : `[${forms.join(',')}]`;
}

function warnings(notes: readonly ReadingNote[], context: ReadingContext): Problem[] {
  return notes.flatMap((note) =>
    note.rule === null
      ? []
      : [{ rule: note.rule, severity: 'W' as const, field: context.field ?? null, message: note.text }],
  );
}
