import { type CSSProperties, type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { Busy, Skeleton } from '../busy/busy.js';
import { EmptyState } from '../empty-state/empty-state.js';
import styles from './data-grid.module.css';
import type { GridColumn } from './grid-column.js';
import { GridHead } from './grid-head.js';
import { GRID, GRID_GAP } from './grid-roles.js';
import { GridRow } from './grid-row.js';
import { shownRows } from './grid-rows.js';
import { type GridState, readHidden } from './grid-state.js';
import { GridToolbar } from './grid-toolbar.js';
import { ROW_HEIGHT, rowRuns, VIRTUAL_FROM } from './row-window.js';
import { useGridFocus } from './use-grid-focus.js';

export interface DataGridProps<Row> {
  /** Names the table and the exported file: "Milestones". */
  label: string;
  rows: readonly Row[];
  columns: readonly GridColumn<Row>[];
  rowId: (row: Row) => string;
  /** Where the row header's link leads. */
  rowHref?: (row: Row) => string;
  /** The row that is open beside the grid. */
  currentId?: string;
  state: GridState;
  onStateChange: (state: GridState) => void;
  /** Other filters on the toolbar, such as "Changed since". They filter `rows` before they come here. */
  filters?: ReactNode;
  /** There is no row even without those filters: what `empty` says then stands below them, not that nothing matches. */
  isAllEmpty?: boolean;
  /** What the toolbar says of the number of rows, where they are not one a thing. */
  countWords?: (shown: readonly Row[], total: number) => string;
  /** Buttons at the end of the toolbar. */
  actions?: ReactNode;
  /** Nothing has arrived yet. */
  isLoading?: boolean;
  /** Old rows stay in sight while new ones are fetched. */
  isBusy?: boolean;
  /** Shown when there is no row at all; a filter that finds nothing has words of its own. */
  empty?: ReactNode;
  /** Keys on a cell that are not movement: Enter or F2 to edit, single letters. */
  onCellKeyDown?: (event: KeyboardEvent, row: Row, columnId: string) => void;
}

const DEFAULT_WIDTH = 140;
const UNMEASURED_HEIGHT = 600;

/** Narrow screens get narrower columns, but a code, and a date with its doubt, stay whole. */
const scaled = (pixels: number, isEnd: boolean) =>
  `max(calc(var(--column-scale) * ${pixels}px), ${Math.min(pixels, isEnd ? 158 : 110)}px)`;

/**
 * A register to work in: sort, filter, choose columns, move by keys, take out as CSV. It holds no state that a
 * colleague should be sent: keep `state` in the route's search.
 *
 * ```tsx
 * const search = route.useSearch();
 * const navigate = route.useNavigate();
 * <DataGrid state={search} onStateChange={(next) => navigate({ search: { ...search, ...next }, replace: true })} … />
 * ```
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const {
    label,
    rows,
    columns,
    rowId,
    rowHref,
    currentId,
    state,
    onStateChange,
    isLoading,
    isBusy = false,
  } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const shownColumns = useMemo(() => {
    const hidden = readHidden(state.hide);
    return columns.filter(({ id, isRowHeader, isFixed }) => isRowHeader || isFixed || !hidden.has(id));
  }, [columns, state.hide]);
  const { sort, find } = state;
  const shown = useMemo(() => shownRows(rows, columns, { sort, find }), [rows, columns, sort, find]);
  const focus = useGridFocus(scroller, shown.length, shownColumns.length);

  if (isLoading) return <Skeleton label={`Loading ${label.toLowerCase()}`} lines={6} />;
  if (rows.length === 0 && !props.filters)
    return props.empty ?? <EmptyState title={`No ${label.toLowerCase()} yet`} />;

  if (rows.length === 0 && props.isAllEmpty)
    return (
      <div className={styles.grid}>
        <GridToolbar {...props} shownColumns={shownColumns} shown={shown} total={0} />
        <Busy isBusy={isBusy}>{props.empty ?? <EmptyState title={`No ${label.toLowerCase()} yet`} />}</Busy>
      </div>
    );

  const height = scroller.current?.clientHeight || UNMEASURED_HEIGHT;
  const pinned = shownColumns.find(({ isRowHeader }) => isRowHeader)?.width ?? DEFAULT_WIDTH;
  const runs = rowRuns(shown.length, { scrollTop, height }, focus.focusedRow);

  return (
    <div className={styles.grid}>
      <GridToolbar {...props} shownColumns={shownColumns} shown={shown} total={rows.length} />
      <Busy isBusy={isBusy}>
        <div
          ref={scroller}
          className={styles.scroller}
          style={{ '--pinned': `${pinned}px` } as CSSProperties}
          onScroll={(event) => shown.length >= VIRTUAL_FROM && setScrollTop(event.currentTarget.scrollTop)}
        >
          <table
            {...GRID}
            aria-label={label}
            aria-rowcount={shown.length + 1}
            aria-colcount={shownColumns.length}
            className={styles.table}
            onKeyDown={focus.onKeyDown}
            onBlur={focus.onBlur}
          >
            <colgroup>
              {shownColumns.map(({ id, width, align }) => (
                <col key={id} style={{ width: scaled(width ?? DEFAULT_WIDTH, align === 'end') }} />
              ))}
            </colgroup>
            <GridHead columns={shownColumns} state={state} onStateChange={onStateChange} />
            <tbody>
              {runs.flatMap((run) =>
                run.isGap ? (
                  <tr
                    key={`gap-${run.from}`}
                    {...GRID_GAP}
                    style={{ height: (run.to - run.from) * ROW_HEIGHT }}
                  />
                ) : (
                  shown
                    .slice(run.from, run.to)
                    .map((row, index) => (
                      <GridRow
                        key={rowId(row)}
                        row={row}
                        index={run.from + index}
                        columns={shownColumns}
                        href={rowHref?.(row)}
                        isCurrent={rowId(row) === currentId}
                        activeColumn={focus.active.row === run.from + index ? focus.active.column : null}
                        onFocus={focus.onFocus}
                        onCellKeyDown={props.onCellKeyDown}
                      />
                    ))
                ),
              )}
            </tbody>
          </table>
          {shown.length === 0 && (
            <p className={styles.nothing}>
              Nothing matches the filter. {rows.length > 0 && 'Clear it to see all rows.'}
            </p>
          )}
        </div>
      </Busy>
    </div>
  );
}
