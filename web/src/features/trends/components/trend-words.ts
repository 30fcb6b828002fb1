import type { CsvValue } from '../../../lib/csv.js';
import { formatDay } from '../../../lib/dates.js';
import type { Trend } from '../api/trends.js';

/** A line is known by its letter, on the chart and below it. */
export const letterOf = (at: number) => String.fromCharCode('A'.charCodeAt(0) + at);

/** A row of the table under a chart: everything that is drawn, as words. */
export interface TrendRow {
  key: string;
  /** The day from which it was expected so; null for what happened. */
  from: string | null;
  when: string;
  expected: string;
  drawnAs: string;
  slip: string;
  why: string;
  isInterpretation: boolean;
}

const DRAWN = { POINT: 'One day', BAND: 'A band', GAP: 'A gap' } as const;

export function trendRows({ steps, end }: Trend): TrendRow[] {
  const rows = steps.map((step) => ({
    key: step.from,
    from: step.from,
    when: step.from === step.to ? formatDay(step.from) : `${formatDay(step.from)} to ${formatDay(step.to)}`,
    expected: [step.words, daysOf(step), step.isMove ? 'moved' : ''].filter(Boolean).join(', '),
    drawnAs: `${DRAWN[step.mark]}${step.isUnconfirmed ? ', to be confirmed' : ''}`,
    slip: step.slipWords,
    why: step.why ?? '',
    isInterpretation: step.isInterpretation,
  }));
  if (!end) return rows;
  const { words: expected, slipWords: slip } = end;
  const done = { key: 'end', from: null, when: 'Happened', drawnAs: 'The end, on the diagonal', why: '' };
  return [...rows, { ...done, expected, slip, isInterpretation: false }];
}

/** The bounds where the words alone do not name them: a window, a season, a date counted from another item. */
function daysOf({ mark, earliest, latest }: Trend['steps'][number]): string {
  if (mark !== 'BAND') return '';
  if (earliest && latest) return `${formatDay(earliest)} to ${formatDay(latest)}`;
  return earliest ? `from ${formatDay(earliest)}` : latest ? `by ${formatDay(latest)}` : '';
}

export function trendCsv(trends: readonly Trend[]): CsvValue[][] {
  const head = [
    'Code',
    'Title',
    'From',
    'To',
    'Expected',
    'Earliest',
    'Latest',
    'Moved',
    'Working days later',
    'Calendar days later',
    'Slip',
    'Why',
    'Our reading',
  ];
  const yes = (is: boolean) => (is ? 'yes' : 'no');
  return [
    head,
    ...trends.flatMap((trend) => [
      ...trend.steps.map((step): CsvValue[] => [
        ...[trend.code, trend.title, step.from, step.to, step.words, step.earliest, step.latest],
        ...[yes(step.isMove), step.slipWorkingDays, step.slipCalendarDays, step.slipWords, step.why],
        yes(step.isInterpretation),
      ]),
      ...(trend.end
        ? [
            [
              ...[
                trend.code,
                trend.title,
                trend.end.latest,
                trend.end.latest,
                `happened: ${trend.end.words}`,
              ],
              ...[trend.end.earliest, trend.end.latest, 'no', null, null, trend.end.slipWords, null, null],
            ],
          ]
        : []),
    ]),
  ];
}
