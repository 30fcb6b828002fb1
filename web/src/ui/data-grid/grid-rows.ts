import { type GridColumn, textOf } from './grid-column.js';
import { type GridSort, type GridState, readSort } from './grid-state.js';

/** Compares as people do: MS-2 before MS-10, accents and capitals aside. */
const words = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Rows in which every word of the filter stands somewhere, in any column, hidden ones too. */
export function filterRows<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  find: string | undefined,
): readonly Row[] {
  const wanted = (find ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const line = columns
      .map((column) => textOf(column, row))
      .join(' ')
      .toLowerCase();
    return wanted.every((word) => line.includes(word));
  });
}

/** In the wanted order; equals keep the order of the data, what is absent stands last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  sort: GridSort | null,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sort?.column);
  if (!sort || !column) return rows;
  const direction = sort.isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: column.value(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      const order =
        typeof a.value === 'number' && typeof b.value === 'number'
          ? a.value - b.value
          : words.compare(String(a.value), String(b.value));
      return direction * order;
    })
    .map(({ row }) => row);
}

/** What the grid shows of its rows, in the order in which it shows them. */
export function shownRows<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  state: GridState,
): readonly Row[] {
  return sortRows(filterRows(rows, columns, state.find), columns, readSort(state.sort));
}
