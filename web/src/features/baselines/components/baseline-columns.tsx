import type { GridColumn } from '../../../ui/data-grid/grid-column.js';
import type { ComparedRow } from '../api/baselines.js';

const CHANGES: Record<ComparedRow['change'], string> = {
  ADDED: 'Added',
  GONE: 'Removed',
  MOVED: 'Moved',
  SAME: 'The same',
};

/** What became of it; what a baseline does not hold because it was done before, or had no date, is no news. */
function changeWords(row: ComparedRow): string {
  if (row.change !== 'SAME' || row.baseline !== null) return CHANGES[row.change];
  return row.isDone ? 'Done before' : 'Without a date';
}

/**
 * The plan, or the baseline `against`, beside a baseline, column by column. A slip that is not known is said so and never
 * shown as 0.
 */
export const baselineColumns = (against: string): readonly GridColumn<ComparedRow>[] => [
  {
    id: 'title',
    heading: 'Item',
    width: 300,
    isRowHeader: true,
    value: (row) => row.title,
    text: (row) =>
      row.scenarioNumber === null ? row.title : `${row.title} [Scenario ${row.scenarioNumber}]`,
  },
  { id: 'code', heading: 'Code', width: 90, value: (row) => row.code },
  {
    id: 'change',
    heading: 'What became of it',
    width: 120,
    value: changeWords,
  },
  {
    id: 'baseline',
    heading: 'Baseline',
    width: 190,
    align: 'end',
    value: (row) => row.baseline?.latest ?? row.baseline?.earliest ?? null,
    text: (row) => row.baseline?.written ?? 'Not in it',
  },
  {
    id: 'current',
    heading: against,
    width: 190,
    align: 'end',
    value: (row) => row.current?.latest ?? row.current?.earliest ?? null,
    text: (row) =>
      row.change === 'GONE'
        ? 'Not in it'
        : `${row.current?.written ?? 'No date'}${row.isDone ? ', done' : ''}`,
  },
  {
    id: 'slip',
    heading: 'Working days later',
    width: 150,
    align: 'end',
    value: (row) => row.slipWorkingDays,
    text: (row) => row.slipFigure ?? 'Not known',
    render: (row) => <span title={row.slipWords}>{row.slipFigure ?? 'Not known'}</span>,
  },
  {
    id: 'calendar',
    heading: 'Calendar days',
    width: 120,
    align: 'end',
    value: (row) => row.slipCalendarDays,
    text: (row) => row.calendarFigure ?? 'Not known',
  },
  { id: 'moves', heading: 'Moves', width: 80, align: 'end', value: (row) => row.moves },
];
