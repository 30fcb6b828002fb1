// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one over a drawing, which a table cannot do
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is chosen at run time, and both of the two take a column index
import { changeWords, type ItemChangeKind } from '@gantry/shared/timeline/item-change';
import type { TimelineLayout } from '@gantry/shared/timeline/layout';
import { baselineWords, itemSentence } from '@gantry/shared/timeline/plan-words';
import { rowShapes } from '@gantry/shared/timeline/row-shapes';
import type { TimelineRow as Row } from '@gantry/shared/timeline/rows';
import { scenarioWords } from '@gantry/shared/timeline/scenario-words';
import type { TimelineItem } from '@gantry/shared/timeline/types';
import { whenWords } from '@gantry/shared/timeline/when';
import { memo, type ReactNode } from 'react';
import { cx } from '../../ui/cx.js';
import { type ChartExtras, extraKeys, extraWords, toldExtras } from './chart-extras.js';
import { itemChartWords, meetingWords } from './chart-words.js';
import { type Column, type FactKey, hasMoved } from './columns.js';
import { Drawn } from './drawn.js';
import { MoveButton } from './move-button.js';
import { StatusCell } from './status-cell.js';
import styles from './timeline-chart.module.css';
import type { ChartWindow } from './use-chart-window.js';

export interface TimelineRowProps {
  layout: TimelineLayout;
  index: number;
  columns: readonly Column[];
  leftWidth: number;
  windowLeft: number;
  windowRight: number;
  /** The cell that Tab reaches, −1 for the row; null when the focus is elsewhere. */
  focusColumn: number | null;
  waitsFor: readonly string[] | undefined;
  onToggle: (groupId: string) => void;
  onOpen: (itemId: string) => void;
  /** Leads to the field for a new date; left out where none can be given. */
  onMove: ((rowId: string) => void) | undefined;
  /** Whether its mark follows the pointer; left out where dates are only read. */
  isDraggable: boolean | undefined;
  extras: ChartExtras;
  onWhy?: (itemId: string) => void;
}

/** One row: its facts as cells, and beside them the drawing, which says nothing that the cells do not. */
export const TimelineRow = memo(function TimelineRow(props: TimelineRowProps) {
  const { layout, index, columns, leftWidth, focusColumn, waitsFor, onToggle, onOpen, onMove, extras } =
    props;
  const row = layout.rows[index]!;
  const item = layout.items[row.itemIndex];
  const isGroup = item === undefined;
  const chartColumn = isGroup ? 1 : columns.length;
  const tabIndex = (column: number) => (focusColumn === column ? 0 : -1);
  return (
    // The grid hears all keys; a click on a row is a shortcut for them.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      role="row"
      className={cx(styles.row, isGroup && styles.group)}
      style={{ transform: `translateY(${index * layout.rowHeight}px)`, height: layout.rowHeight }}
      data-row={index}
      data-chain={chainPart(extras, row.id)}
      tabIndex={tabIndex(-1)}
      aria-rowindex={index + 2}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={isGroup ? row.isExpanded : undefined}
      aria-keyshortcuts={onMove ? 'M F2' : undefined}
      onClick={isGroup ? () => onToggle(row.id) : undefined}
      onDoubleClick={isGroup ? undefined : () => onOpen(row.id)}
    >
      <div role="presentation" className={styles.left} style={{ width: leftWidth }}>
        {isGroup ? (
          <GroupHeading row={row} span={columns.length} tabIndex={tabIndex(0)} />
        ) : (
          columns.map((column, i) => (
            <div
              key={column.key}
              role={column.key === 'item' ? 'rowheader' : 'gridcell'}
              className={cx(styles.cell, styles[column.key])}
              style={{
                width: column.width,
                paddingLeft: column.key === 'item' ? row.level * 14 - 4 : undefined,
              }}
              data-column={i}
              tabIndex={tabIndex(i)}
              aria-colindex={i + 1}
            >
              {isFact(column.key) ? (
                CELLS[column.key](item, layout, onOpen)
              ) : (
                <ExtraCell words={extraWords(column.key, item.id, extras)} />
              )}
              {column.key === 'item' && onMove && (
                <MoveButton title={item.title} onPress={() => onMove(item.id)} />
              )}
              {column.key === 'item' && focusColumn !== null && props.onWhy && (
                <WhyButton onPress={() => props.onWhy?.(item.id)} />
              )}
            </div>
          ))
        )}
      </div>
      <div
        role="gridcell"
        className={styles.chart}
        data-column={chartColumn}
        tabIndex={tabIndex(chartColumn)}
        aria-colindex={columns.length + 1}
      >
        <span className="visually-hidden">
          {isGroup
            ? meetingWords(row.id, layout.data.meetings)
            : [
                itemChartWords(item, layout.data.scenarios, waitsFor),
                ...withoutColumn(columns, item.id, extras),
              ].join(', ')}
        </span>
        <RowDrawing {...props} window={{ left: props.windowLeft, right: props.windowRight }} item={item} />
      </div>
    </div>
  );
});

const isFact = (key: Column['key']): key is FactKey => key in CELLS;

/** What is laid over the row and has no room for a column of its own is told with its drawing. */
function withoutColumn(columns: readonly Column[], id: string, extras: ChartExtras): string[] {
  const keys = extraKeys(extras).filter((key) => !columns.some((column) => column.key === key));
  return toldExtras(id, extras, keys);
}

function chainPart({ chain }: ChartExtras, id: string): 'driving' | 'way' | undefined {
  const step = chain?.steps.get(id);
  return step && (step.isDriving || step.isChosen ? 'driving' : 'way');
}

function ExtraCell({ words }: { words: string }) {
  return (
    <span className={styles.extra} title={words}>
      {words || '–'}
    </span>
  );
}

/** In the row with the focus alone, so that no other grows heavier. The key W does the same. */
function WhyButton({ onPress }: { onPress: () => void }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.whyButton}
      title="What drives its date (key W)"
      onClick={onPress}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      Why
    </button>
  );
}

const CELLS: Record<
  FactKey,
  (item: TimelineItem, layout: TimelineLayout, onOpen: (id: string) => void) => ReactNode
> = {
  item: (item, layout, onOpen) => (
    <span className={styles.name} title={item.title}>
      {/* Reached by the grid's own keys: Enter on the row opens it. */}
      <button type="button" tabIndex={-1} className={styles.open} onClick={() => onOpen(item.id)}>
        {item.title}
      </button>
      <span className={styles.aside}>{scenarioWords(item, layout.data.scenarios)}</span>
    </span>
  ),
  status: (item) => <StatusCell rag={item.rag} />,
  when: (item) =>
    item.change?.kind === 'removed' ? (
      <span className={styles.aside}>no longer there</span>
    ) : (
      <span title={item.printed || undefined}>{whenWords(item)}</span>
    ),
  baseline: (item) => {
    if (item.change?.kind === 'removed') return <span>{whenWords(item)}</span>;
    if (hasMoved(item)) return <span>{baselineWords(item)}</span>;
    return <span className={styles.aside}>{UNMOVED[item.change?.kind ?? 'changed']}</span>;
  },
  change: (item) => (
    <span className={styles.extra} title={changeWords(item)}>
      {changeWords(item) || '–'}
    </span>
  ),
};

/** Why no other date stands in the column of the outline. */
const UNMOVED: Record<ItemChangeKind, string> = {
  moved: 'no date',
  added: 'not there',
  removed: 'no date',
  changed: 'unchanged',
};

function GroupHeading({ row, span, tabIndex }: { row: Row; span: number; tabIndex: number }) {
  return (
    <div
      role="rowheader"
      className={cx(styles.cell, styles.heading)}
      style={{ paddingLeft: (row.level - 1) * 14 }}
      data-column={0}
      tabIndex={tabIndex}
      aria-colindex={1}
      aria-colspan={span}
    >
      <svg className={styles.twist} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d={row.isExpanded ? 'M3 5h8l-4 5z' : 'M5 3v8l5-4z'} fill="currentColor" />
      </svg>
      {row.title}{' '}
      <span className={styles.aside}>
        {row.itemCount} {row.itemCount === 1 ? 'item' : 'items'}
      </span>
    </div>
  );
}

interface RowDrawingProps extends TimelineRowProps {
  window: ChartWindow;
  item: TimelineItem | undefined;
}

function RowDrawing({ layout, index, window, item, onOpen, onWhy, isDraggable }: RowDrawingProps) {
  const { left, right } = window;
  // Stripes lie under the grid lines, in the backdrop.
  const shapes = rowShapes(layout, index).filter((shape) => shape.role !== 'lane');
  if (shapes.length === 0 || right <= left) return null;
  const height = layout.rowHeight;
  const hit = { x: layout.left[index]! - 4, width: layout.right[index]! - layout.left[index]! + 8 };
  return (
    <svg
      className={styles.drawing}
      style={{ left }}
      width={right - left}
      height={height}
      viewBox={`${left} 0 ${right - left} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <Drawn shapes={shapes} />
      {item && (
        // A larger place to press than a mark of 16 px; the same is done by W, or Enter, on the row.
        // biome-ignore lint/a11y/noStaticElementInteractions: see above
        <rect
          {...hit}
          y="3"
          height={height - 6}
          fill="transparent"
          className={cx(styles.hit, isDraggable && styles.draggable)}
          data-mark={isDraggable === undefined ? undefined : item.id}
          onClick={() => (onWhy ?? onOpen)(item.id)}
        >
          <title>{itemSentence(item, groupTitle(layout, item), layout.data.scenarios)}</title>
        </rect>
      )}
    </svg>
  );
}

function groupTitle(layout: TimelineLayout, item: TimelineItem): string {
  return layout.data.groups.find((group) => group.id === item.groupId)?.title ?? '';
}
