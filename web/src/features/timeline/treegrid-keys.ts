import type { TimelineRow } from '@gantry/shared/timeline/rows';

/** Where the focus is: a whole row (`column` −1) or one of its cells. */
export interface GridFocus {
  row: number;
  column: number;
}

export type KeyAnswer =
  | { move: GridFocus }
  | { toggle: string }
  | { open: string }
  /** Show what drives this item. */
  | { why: string }
  /** Not a key of the grid: leave it to the browser. */
  | null;

export interface PressedKey {
  key: string;
  ctrlKey: boolean;
}

interface Grid {
  rows: readonly TimelineRow[];
  /** How many cells a row of each type has. */
  columns: Record<TimelineRow['type'], number>;
  /** Rows that fit in the window. */
  page: number;
}

/**
 * What a key does in the tree grid, as the ARIA practices describe it: arrows move by row or cell, Right unfolds and
 * Left folds, Home and End go to the ends of a row or, from a whole row and with Ctrl, of the grid.
 */
export function answerKey({ key, ctrlKey }: PressedKey, focus: GridFocus, grid: Grid): KeyAnswer {
  const row = grid.rows[focus.row];
  if (!row) return null;
  const last = grid.rows.length - 1;
  const to = (index: number, column = focus.column): KeyAnswer => {
    const target = Math.max(0, Math.min(index, last));
    return { move: { row: target, column: Math.min(column, grid.columns[grid.rows[target]!.type] - 1) } };
  };
  const isRow = focus.column === -1;
  switch (key) {
    case 'ArrowDown':
      return to(ctrlKey ? last : focus.row + 1);
    case 'ArrowUp':
      return to(ctrlKey ? 0 : focus.row - 1);
    case 'PageDown':
      return to(focus.row + grid.page);
    case 'PageUp':
      return to(focus.row - grid.page);
    case 'Home':
      return isRow || ctrlKey ? to(0) : to(focus.row, 0);
    case 'End':
      return isRow || ctrlKey ? to(last) : to(focus.row, grid.columns[row.type] - 1);
    case 'ArrowRight':
      return isRow && row.type === 'group' && !row.isExpanded
        ? { toggle: row.id }
        : to(focus.row, Math.min(focus.column + 1, grid.columns[row.type] - 1));
    case 'ArrowLeft':
      if (!isRow) return to(focus.row, focus.column - 1);
      if (row.type === 'group' && row.isExpanded) return { toggle: row.id };
      return row.parentIndex === -1 ? null : to(row.parentIndex);
    case 'Enter':
      return row.type === 'group' ? { toggle: row.id } : { open: row.id };
    case 'w':
      return row.type === 'group' || ctrlKey ? null : { why: row.id };
    case ' ':
      return row.type === 'group' ? { toggle: row.id } : null;
    default:
      return null;
  }
}
