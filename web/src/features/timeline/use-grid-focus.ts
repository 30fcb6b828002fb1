import type { TimelineRow } from '@gantry/shared/timeline/rows';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { GridFocus } from './treegrid-keys.js';

/** Remembers the row by its id, so that folding a lane above it does not move the focus to another item. */
interface Kept {
  rowId: string | null;
  /** Where that row was, for when it is gone. */
  row: number;
  column: number;
}

/**
 * The roving focus of the grid. A row that is far away is not in the page when it is asked for: the wish is kept until
 * the virtualiser has brought it, and only then the focus moves, so that it is never lost on the way.
 */
export function useGridFocus(grid: RefObject<HTMLElement | null>, rows: readonly TimelineRow[]) {
  const [kept, setKept] = useState<Kept>({ rowId: null, row: 0, column: -1 });
  const isWanted = useRef(false);
  const focus = locate(kept, rows);

  const moveTo = useCallback(
    (to: GridFocus) => {
      isWanted.current = true;
      setKept({ rowId: rows[to.row]?.id ?? null, ...to });
    },
    [rows],
  );
  /** A click or Tab put the focus there by itself. */
  const follow = useCallback((to: GridFocus) => setKept({ rowId: rows[to.row]?.id ?? null, ...to }), [rows]);

  // Runs after every render on purpose: the row may come with any of them.
  useLayoutEffect(() => {
    if (!isWanted.current) return;
    const row = grid.current?.querySelector<HTMLElement>(`[data-row="${focus.row}"]`);
    const target =
      focus.column === -1 ? row : row?.querySelector<HTMLElement>(`[data-column="${focus.column}"]`);
    if (!target) return;
    isWanted.current = false;
    target.focus({ preventScroll: true });
  });

  return { focus, moveTo, follow };
}

function locate(kept: Kept, rows: readonly TimelineRow[]): GridFocus {
  if (rows[kept.row]?.id === kept.rowId) return { row: kept.row, column: kept.column };
  const found = rows.findIndex((row) => row.id === kept.rowId);
  if (found !== -1) return { row: found, column: kept.column };
  return { row: Math.max(0, Math.min(kept.row, rows.length - 1)), column: -1 };
}
