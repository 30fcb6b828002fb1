import type {
  MeetingKind,
  SeriesConfidence,
  SeriesPatternInput,
  SeriesRhythm,
} from '../../../generated/graphql.js';
import { dayProblems } from '../../../lib/one-day.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';
import type { Series } from '../api/series.js';

/** A pattern as its fields hold it. */
export interface SeriesValues {
  title: string;
  kind: MeetingKind;
  confidence: SeriesConfidence;
  rhythm: SeriesRhythm;
  every: string;
  weekday: string;
  weekOfMonth: string;
  exceptMonths: readonly number[];
  from: string;
  until: string;
  count: string;
  startsAt: string;
  endsAt: string;
  venue: string;
  link: string;
}

export const SERIES_FIELDS = {
  title: 'series-title',
  kind: 'series-kind',
  confidence: 'series-confidence',
  rhythm: 'series-rhythm',
  every: 'series-every',
  weekday: 'series-weekday',
  weekOfMonth: 'series-week',
  exceptMonths: 'series-months',
  from: 'series-from',
  until: 'series-until',
  count: 'series-count',
  startsAt: 'series-begins',
  endsAt: 'series-ends',
  venue: 'series-venue',
  link: 'series-link',
  reason: 'series-reason',
};

/** The same fields as the API names them where a pattern is part of an input. */
export const SERIES_FIELD_IDS: Record<string, string> = Object.fromEntries(
  Object.entries(SERIES_FIELDS).flatMap(([field, id]) => [
    [field, id],
    [`pattern.${field}`, id],
  ]),
);

export function emptySeries(today: string): SeriesValues {
  return {
    title: '',
    kind: 'FORMAL_PUBLIC',
    confidence: 'CONFIRMED',
    rhythm: 'MONTHLY',
    every: '1',
    weekday: '2',
    weekOfMonth: '1',
    exceptMonths: [],
    from: today,
    until: '',
    count: '',
    startsAt: '',
    endsAt: '',
    venue: '',
    link: '',
  };
}

export function valuesOf(series: Series): SeriesValues {
  const { title, kind, confidence, rhythm, exceptMonths, from } = series;
  return {
    ...{ title, kind, confidence, rhythm, exceptMonths, from },
    every: String(series.every),
    weekday: String(series.weekday),
    weekOfMonth: String(series.weekOfMonth ?? 1),
    until: series.until ?? '',
    count: series.count === null ? '' : String(series.count),
    startsAt: series.startsAt ?? '',
    endsAt: series.endsAt ?? '',
    venue: series.venue ?? '',
    link: series.link ?? '',
  };
}

const isWhole = (text: string) => /^\d{1,4}$/.test(text.trim());

/** What needs no server to see. */
export function seriesObjections(values: SeriesValues): FormError[] {
  const at = (field: keyof typeof SERIES_FIELDS, message: string) => ({
    fieldId: SERIES_FIELDS[field],
    message,
  });
  return [
    ...(values.title.trim() === '' ? [at('title', 'Enter a title for the meetings')] : []),
    ...(isWhole(values.every) ? [] : [at('every', 'Enter a whole number, such as 2')]),
    ...(values.from.trim() === '' ? [at('from', 'Enter the first day')] : []),
    ...dayProblems({ [SERIES_FIELDS.from]: values.from, [SERIES_FIELDS.until]: values.until }),
    ...(values.count.trim() === '' || isWhole(values.count)
      ? []
      : [at('count', 'Enter a whole number, such as 12')]),
    ...(values.until.trim() === '' && values.count.trim() === ''
      ? [at('until', 'Enter the last day, or how many meetings')]
      : []),
  ];
}

export function patternOf(values: SeriesValues): SeriesPatternInput {
  const { title, kind, confidence, rhythm, exceptMonths, from } = values;
  return {
    ...{ title, kind, confidence, rhythm, from },
    exceptMonths: [...exceptMonths],
    every: Number(values.every),
    weekday: Number(values.weekday),
    weekOfMonth: rhythm === 'MONTHLY' ? Number(values.weekOfMonth) : null,
    until: values.until || null,
    count: values.count.trim() === '' ? null : Number(values.count),
    startsAt: values.startsAt || null,
    endsAt: values.endsAt || null,
    venue: values.venue || null,
    link: values.link || null,
  };
}
