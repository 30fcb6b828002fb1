import { cx } from '../cx.js';
import styles from './data-grid.module.css';
import type { GridColumn } from './grid-column.js';
import { type GridState, nextSort, readSort } from './grid-state.js';

interface GridHeadProps<Row> {
  columns: readonly GridColumn<Row>[];
  state: GridState;
  onStateChange: (state: GridState) => void;
}

export function GridHead<Row>({ columns, state, onStateChange }: GridHeadProps<Row>) {
  const sort = readSort(state.sort);
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const direction =
            sort?.column === column.id ? (sort.isDescending ? 'descending' : 'ascending') : undefined;
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={direction}
              className={cx(
                styles.head,
                column.align === 'end' && styles.right,
                column.isRowHeader && styles.pinned,
              )}
            >
              <button
                type="button"
                className={styles.sort}
                onClick={() => onStateChange({ ...state, sort: nextSort(state.sort, column.id) })}
              >
                {column.heading}
                <span aria-hidden="true" className={styles.arrow}>
                  {direction === 'ascending' ? '▲' : direction === 'descending' ? '▼' : ''}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
