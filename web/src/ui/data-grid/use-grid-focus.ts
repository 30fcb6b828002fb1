import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { isTyping } from '../../lib/keyboard.js';
import { ROW_HEIGHT, scrollToRow } from './row-window.js';

export interface CellPlace {
  row: number;
  column: number;
}

const PAGE = 10;

/** The place that a key leads to, or null when the key is none of ours. */
function placeAfter(
  key: string,
  isCtrl: boolean,
  at: CellPlace,
  rows: number,
  columns: number,
): CellPlace | null {
  const lastRow = rows - 1;
  const lastColumn = columns - 1;
  const { row, column } = at;
  const places: Record<string, CellPlace> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + PAGE, column },
    PageUp: { row: row - PAGE, column },
    Home: isCtrl ? { row: 0, column: 0 } : { row, column: 0 },
    End: isCtrl ? { row: lastRow, column: lastColumn } : { row, column: lastColumn },
  };
  const wanted = places[key];
  if (!wanted) return null;
  const within = (value: number, last: number) => Math.max(0, Math.min(last, value));
  return { row: within(wanted.row, lastRow), column: within(wanted.column, lastColumn) };
}

/**
 * One cell of the grid is a stop of the Tab key; arrows, Home, End and Page keys move it. The row is scrolled into
 * sight first and takes the focus once it is in the page.
 */
export function useGridFocus(scroller: RefObject<HTMLDivElement | null>, rows: number, columns: number) {
  const [place, setPlace] = useState<CellPlace>({ row: 0, column: 0 });
  const [hasFocus, setHasFocus] = useState(false);
  const wants = useRef(false);
  const active = {
    row: Math.min(place.row, Math.max(0, rows - 1)),
    column: Math.min(place.column, columns - 1),
  };

  useLayoutEffect(() => {
    if (!wants.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>(
      `[data-row="${active.row}"][data-column="${active.column}"]`,
    );
    if (!cell) return;
    wants.current = false;
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const inner = cell.querySelector<HTMLElement>('a, button, input, select');
    (inner ?? cell).focus({ preventScroll: true });
  });

  function onKeyDown(event: KeyboardEvent) {
    if (isTyping(event.target) || event.defaultPrevented || event.altKey) return;
    const next = placeAfter(event.key, event.ctrlKey || event.metaKey, active, rows, columns);
    if (!next) return;
    event.preventDefault();
    wants.current = true;
    setPlace(next);
    const box = scroller.current;
    if (!box) return;
    const headHeight = box.querySelector('thead')?.clientHeight ?? ROW_HEIGHT;
    box.scrollTop = scrollToRow(next.row, { scrollTop: box.scrollTop, height: box.clientHeight }, headHeight);
  }

  // The same function at every drawing, or no row could be left as it is.
  const onFocus = useCallback((at: CellPlace) => {
    setHasFocus(true);
    setPlace((now) => (now.row === at.row && now.column === at.column ? now : at));
  }, []);

  return {
    active,
    focusedRow: hasFocus ? active.row : null,
    onKeyDown,
    onFocus,
    onBlur: () => setHasFocus(false),
  };
}
