import { toCsv } from '../../lib/csv.js';
import { type GridColumn, textOf } from './grid-column.js';

/** What is shown, as it is read; numbers stay numbers. */
export function csvOf<Row>(rows: readonly Row[], columns: readonly GridColumn<Row>[]): string {
  const cells = (row: Row) =>
    columns.map((column) => {
      const value = column.value(row);
      return typeof value === 'number' && !column.text ? value : textOf(column, row);
    });
  return toCsv([columns.map(({ heading }) => heading), ...rows.map(cells)]);
}
