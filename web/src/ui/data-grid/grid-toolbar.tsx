import type { ReactNode } from 'react';
import { download } from '../../lib/csv.js';
import { Button } from '../button/button.js';
import { Checkbox } from '../checkbox/checkbox.js';
import { FilterBar } from '../filter-bar/filter-bar.js';
import { TextField } from '../text-field/text-field.js';
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
  countWords?: (shown: readonly Row[], total: number) => string;
}

export function GridToolbar<Row>(props: GridToolbarProps<Row>) {
  const {
    label,
    columns,
    shownColumns,
    shown,
    total,
    state,
    onStateChange,
    filters,
    actions,
    csvName,
    countWords,
  } = props;
  const hidden = readHidden(state.hide);
  return (
    <div className={styles.toolbar} data-print="no">
      <FilterBar>
        <TextField
          type="search"
          label={
            <>
              Find<span className="visually-hidden"> in {label.toLowerCase()}</span>
            </>
          }
          value={state.find ?? ''}
          onChange={(event) => onStateChange({ ...state, find: event.target.value || undefined })}
        />
        {filters}
      </FilterBar>
      <div className={styles.below}>
        <span className={styles.count} role="status">
          {countWords?.(shown, total) ?? rowWords(shown.length, total)}
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
    </div>
  );
}

function rowWords(shown: number, total: number): string {
  return shown === total ? `${total} ${total === 1 ? 'row' : 'rows'}` : `${shown} of ${total} rows`;
}
