// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one over a drawing, which a table cannot do
import { HEADER_HEIGHT } from '@gantry/shared/timeline/backdrop';
import type { Fork } from '@gantry/shared/timeline/fork';
import type { TimelineLayout } from '@gantry/shared/timeline/layout';
import { midX } from '@gantry/shared/timeline/scale';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { cx } from '../../ui/cx.js';
import { ChartBackdrop } from './chart-backdrop.js';
import { type ChartExtras, extraKeys } from './chart-extras.js';
import { ChartHeader } from './chart-header.js';
import { ChartOverlay } from './chart-overlay.js';
import paints from './chart-paints.module.css';
import { predecessorTitles } from './chart-words.js';
import { type Column, columnsWidth } from './columns.js';
import styles from './timeline-chart.module.css';
import { TimelineRow } from './timeline-row.js';
import { answerKey } from './treegrid-keys.js';
import { useChartWindow } from './use-chart-window.js';
import { useGridFocus } from './use-grid-focus.js';

export interface TimelineChartProps {
  layout: TimelineLayout;
  columns: readonly Column[];
  /** Width of the place it stands in. */
  width: number;
  onToggle: (groupId: string) => void;
  onOpenItem: (itemId: string) => void;
  extras: ChartExtras;
  fork: Fork | null;
  /** Left out where nothing tells what drives an item. */
  onWhy?: (itemId: string) => void;
}

/** A scroll bar may lie over the last row; the virtualiser counts it as room. */
const SCROLL_BAR = 18;
const OVERSCAN = 6;
/** The same two figures as in timeline-chart.module.css. */
const LEAST_HEIGHT = 320;
const ABOVE_CHART = 230;

/** The tree as a grid that keys can walk, with the drawing beside it. Only what is near the view is in the page. */
export function TimelineChart(props: TimelineChartProps) {
  const { layout, columns, width, onToggle, onOpenItem, extras, fork, onWhy } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const leftWidth = columnsWidth(columns);
  const { focus, moveTo, follow } = useGridFocus(grid, layout.rows);
  const window = useChartWindow(scroller, Math.max(width - leftWidth, 200), layout.scale.width);
  const waitsFor = useMemo(() => predecessorTitles(layout.data), [layout.data]);

  const focusRow = focus.row;
  const withFocus = useCallback(
    (range: Range) => {
      const rows = defaultRangeExtractor(range);
      if (focusRow >= range.count || rows.includes(focusRow)) return rows;
      return [...rows, focusRow].sort((a, b) => a - b);
    },
    [focusRow],
  );
  const virtualizer = useVirtualizer({
    count: layout.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => layout.rowHeight,
    overscan: OVERSCAN,
    // As the style sheet limits it: the first pass then draws the rows already, not an empty chart to be measured.
    initialRect: { width, height: Math.max(LEAST_HEIGHT, globalThis.innerHeight - ABOVE_CHART) },
    // The header is sticky: a row under it is not in view (WCAG 2.4.11).
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
    scrollPaddingEnd: SCROLL_BAR,
    rangeExtractor: withFocus,
  });
  useAsAtInView(scroller, layout, width - leftWidth);
  const chosenId = extras.chain?.chosenId;
  // Only a new choice moves the view: what is chosen by its mark is in it already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const row = chosenId === undefined ? undefined : layout.rowOf.get(chosenId);
    if (row === undefined) return;
    virtualizer.scrollToIndex(row, { align: 'auto' });
    reveal(scroller.current, layout, row, width - leftWidth);
  }, [chosenId]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / layout.rowHeight) - 3);
    const columnCount = { group: 2, item: columns.length + 1 };
    const answer = answerKey(event, focus, { rows: layout.rows, columns: columnCount, page });
    if (answer === null) return;
    event.preventDefault();
    if ('toggle' in answer) onToggle(answer.toggle);
    else if ('open' in answer) onOpenItem(answer.open);
    else if ('why' in answer) onWhy?.(answer.why);
    else {
      moveTo(answer.move);
      virtualizer.scrollToIndex(answer.move.row, { align: 'auto' });
      const chartColumn = columnCount[layout.rows[answer.move.row]!.type] - 1;
      if (answer.move.column === chartColumn)
        reveal(scroller.current, layout, answer.move.row, width - leftWidth);
    }
  };
  const onFocus = (event: FocusEvent) => {
    const row = event.target.closest<HTMLElement>('[data-row]');
    if (!row) return;
    const cell = event.target.closest<HTMLElement>('[data-column]');
    follow({ row: Number(row.dataset.row), column: cell ? Number(cell.dataset.column) : -1 });
  };

  const range = virtualizer.range;
  const backdrop = {
    firstRow: Math.max(0, (range?.startIndex ?? 0) - OVERSCAN),
    lastRow: Math.min(layout.rows.length - 1, (range?.endIndex ?? -1) + OVERSCAN),
  };
  const drawn = { layout, columns, leftWidth, windowLeft: window.left, windowRight: window.right };
  const isOverlaid = fork !== null || extraKeys(extras).length > 0;
  return (
    <div ref={scroller} className={cx(paints.paints, styles.scroller, extras.chain && styles.choosing)}>
      <div
        ref={grid}
        role="treegrid"
        className={styles.grid}
        style={{ width: leftWidth + layout.scale.width }}
        aria-label={layout.data.title}
        aria-rowcount={layout.rows.length + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <ChartHeader {...drawn} fork={fork} />
        <div role="rowgroup" className={styles.body} style={{ height: layout.height }}>
          <ChartBackdrop
            layout={layout}
            leftWidth={leftWidth}
            windowLeft={window.left}
            windowRight={window.right}
            focusRow={focus.row}
            {...backdrop}
          />
          {isOverlaid && (
            <ChartOverlay
              layout={layout}
              extras={extras}
              fork={fork}
              leftWidth={leftWidth}
              windowLeft={window.left}
              windowRight={window.right}
              {...backdrop}
            />
          )}
          {virtualizer.getVirtualItems().map(({ index }) => (
            <TimelineRow
              key={`${layout.rows[index]!.type} ${layout.rows[index]!.id}`}
              {...drawn}
              index={index}
              focusColumn={index === focus.row ? focus.column : null}
              waitsFor={waitsFor.get(layout.rows[index]!.id)}
              onToggle={onToggle}
              onOpen={onOpenItem}
              extras={extras}
              onWhy={onWhy}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** Going to the drawing of a row brings its mark into view; going from row to row never moves the chart sideways. */
function reveal(scroller: HTMLElement | null, layout: TimelineLayout, row: number, viewWidth: number): void {
  const [left, right] = [layout.left[row]!, layout.right[row]!];
  if (!scroller || Number.isNaN(left)) return;
  const isInView = left >= scroller.scrollLeft && right <= scroller.scrollLeft + viewWidth;
  if (!isInView) scroller.scrollLeft = Math.max(0, (left + right - viewWidth) / 2);
}

/** A long plan opens where the programme stands, not at its first day. */
function useAsAtInView(
  scroller: { current: HTMLDivElement | null },
  layout: TimelineLayout,
  viewWidth: number,
): void {
  const { unit } = layout.scale;
  const place = useRef<string | null>(null);
  useLayoutEffect(() => {
    const { asAt, title } = layout.data;
    const here = `${title} ${unit}`;
    if (place.current === here || !scroller.current) return;
    place.current = here;
    if (asAt < layout.scale.from || asAt > layout.scale.to) return;
    const x = midX(layout.scale, asAt);
    scroller.current.scrollLeft = x < viewWidth * 0.75 ? 0 : x - viewWidth * 0.4;
  }, [scroller, layout, unit, viewWidth]);
}
