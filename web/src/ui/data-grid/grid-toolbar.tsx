import type { ReactNode } from 'react';
import { download } from '../../lib/csv.js';
import { Button } from '../button/button.js';
import { Checkbox } from '../checkbox/checkbox.js';
import styles from './data-grid.module.css';
import type { GridColumn } from './grid-column.js';
import { csvOf } from './grid-csv.js';
import { type GridState, readHidden, toggleHidden } from './grid-state.js';

export interface GridToolbarProps<Row> {
  label: string;
  columns: readonly GridColumn<Row>[];
  shownColumns: readonly GridColumn<Row>[];
  shown: readonly Row[];
  total: number;
  state: GridState;
  onStateChange: (state: GridState) => void;
  filters?: ReactNode;
  actions?: ReactNode;
  csvName?: string;
}

export function GridToolbar<Row>(props: GridToolbarProps<Row>) {
  const { label, columns, shownColumns, shown, total, state, onStateChange, filters, actions, csvName } =
    props;
  const hidden = readHidden(state.hide);
  return (
    <div className={styles.toolbar} data-print="no">
      <input
        type="search"
        className={styles.find}
        aria-label={`Filter ${label.toLowerCase()}`}
        placeholder="Filter"
        value={state.find ?? ''}
        onChange={(event) => onStateChange({ ...state, find: event.target.value || undefined })}
      />
      {filters}
      <span className={styles.count} role="status">
        {shown.length === total
          ? `${total} ${total === 1 ? 'row' : 'rows'}`
          : `${shown.length} of ${total} rows`}
      </span>
      <span className={styles.end}>
        <details className={styles.columns}>
          <summary className={styles.summary}>Columns</summary>
          <fieldset className={styles.choice}>
            <legend className="visually-hidden">Columns to show</legend>
            {columns
              .filter(({ isRowHeader, isFixed }) => !isRowHeader && !isFixed)
              .map(({ id, heading }) => (
                <Checkbox
                  key={id}
                  label={heading}
                  checked={!hidden.has(id)}
                  onChange={() => onStateChange({ ...state, hide: toggleHidden(state.hide, id) })}
                />
              ))}
          </fieldset>
        </details>
        <Button onClick={() => download(`${csvName ?? label}.csv`, csvOf(shown, shownColumns))}>CSV</Button>
        {actions}
      </span>
    </div>
  );
}
