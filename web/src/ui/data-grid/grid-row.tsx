import { type KeyboardEvent, memo } from 'react';
import { cx } from '../cx.js';
import { Link } from '../link/link.js';
import styles from './data-grid.module.css';
import { type GridColumn, textOf } from './grid-column.js';
import { GRID_CELL } from './grid-roles.js';
import type { CellPlace } from './use-grid-focus.js';

interface GridRowProps<Row> {
  row: Row;
  index: number;
  columns: readonly GridColumn<Row>[];
  href?: string;
  isCurrent: boolean;
  /** The column of this row that is the stop of the Tab key, if it is in this row. */
  activeColumn: number | null;
  onFocus: (place: CellPlace) => void;
  onCellKeyDown?: (event: KeyboardEvent, row: Row, columnId: string) => void;
}

function Row<Row>({ columns, isCurrent, activeColumn, ...shared }: GridRowProps<Row>) {
  return (
    <tr
      aria-rowindex={shared.index + 2}
      aria-selected={isCurrent || undefined}
      className={cx(styles.row, isCurrent && styles.current)}
    >
      {columns.map((column, at) => (
        <Cell key={column.id} {...shared} column={column} at={at} tabIndex={activeColumn === at ? 0 : -1} />
      ))}
    </tr>
  );
}

type CellProps<Row> = Omit<GridRowProps<Row>, 'columns' | 'isCurrent' | 'activeColumn'> & {
  column: GridColumn<Row>;
  at: number;
  tabIndex: number;
};

function Cell<Row>({ row, index, href, column, at, tabIndex, onFocus, onCellKeyDown }: CellProps<Row>) {
  const words = textOf(column, row);
  const drawn = column.render ? column.render(row) : words;
  const isLink = column.isRowHeader === true && href !== undefined;
  const shared = {
    'data-row': index,
    'data-column': at,
    title: words,
    onFocus: () => onFocus({ row: index, column: at }),
    onKeyDown: onCellKeyDown && ((event: KeyboardEvent) => onCellKeyDown(event, row, column.id)),
    // The link of a row header takes the focus in place of its cell.
    tabIndex: isLink ? undefined : tabIndex,
  };
  if (!column.isRowHeader) {
    return (
      <td {...GRID_CELL} {...shared} className={cx(styles.cell, column.align === 'end' && styles.right)}>
        {drawn}
      </td>
    );
  }
  return (
    <th {...shared} scope="row" className={cx(styles.cell, styles.pinned)}>
      {isLink ? (
        <Link href={href} tabIndex={tabIndex} className={styles.link}>
          {drawn}
        </Link>
      ) : (
        drawn
      )}
    </th>
  );
}

/** Drawn again only when it changes: moving through ten thousand rows redraws two of them. */
export const GridRow = memo(Row) as typeof Row;
