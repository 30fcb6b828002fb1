import { formatDay } from '../../../lib/dates.js';
import type { GridColumn } from '../../../ui/data-grid/grid-column.js';
import type { DayComparison, DayRow } from '../api/day-comparison.js';

const CHANGES = { MOVED: 'Moved', SAME: 'Same', ADDED: 'Added', GONE: 'Gone' } as const;

/** One day against another, column by column. A slip that is not known is said so and never shown as 0. */
export function dayColumns({ from, to, today }: DayComparison): readonly GridColumn<DayRow>[] {
  return [
    {
      id: 'title',
      heading: 'Item',
      width: 230,
      isRowHeader: true,
      value: (row) => row.title,
      text: (row) =>
        row.scenarioNumber === null ? row.title : `${row.title} [Scenario ${row.scenarioNumber}]`,
    },
    { id: 'code', heading: 'Code', width: 86, value: (row) => row.code },
    { id: 'change', heading: 'Change', width: 76, value: (row) => CHANGES[row.change] },
    {
      id: 'before',
      heading: `On ${formatDay(from)}`,
      width: 190,
      align: 'end',
      value: (row) => row.before?.latest ?? row.before?.earliest ?? null,
      text: (row) => dateWords(row.before, row.wasDone, row.change === 'ADDED'),
    },
    {
      id: 'after',
      heading: to === today ? 'Now' : `On ${formatDay(to)}`,
      width: 190,
      align: 'end',
      value: (row) => row.after?.latest ?? row.after?.earliest ?? null,
      text: (row) => dateWords(row.after, row.isDone, row.change === 'GONE'),
    },
    {
      id: 'slip',
      heading: 'Working days later',
      width: 140,
      align: 'end',
      value: (row) => row.slipWorkingDays,
      text: (row) => daysWords(row, row.slipFigure),
      render: (row) => <span title={row.slipWords}>{daysWords(row, row.slipFigure)}</span>,
    },
    {
      id: 'calendar',
      heading: 'Calendar days',
      width: 112,
      align: 'end',
      value: (row) => row.slipCalendarDays,
      text: (row) => daysWords(row, row.calendarFigure),
    },
  ];
}

function dateWords(date: DayRow['before'], isDone: boolean, isMissing: boolean): string {
  if (isMissing) return 'Not in the plan';
  return `${date?.written ?? 'No date'}${isDone ? ', done' : ''}`;
}

function daysWords({ change }: DayRow, figure: string | null): string {
  if (figure !== null) return figure;
  return change === 'ADDED' || change === 'GONE' ? '–' : 'Not known';
}
