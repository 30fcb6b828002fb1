import type { PlanDate } from '@gantry/shared/dates/plan-date';
import type { TimelineLayout } from '@gantry/shared/timeline/layout';
import { markOf } from '@gantry/shared/timeline/mark';
import { markShapes } from '@gantry/shared/timeline/mark-shapes';
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { Drawn } from './drawn.js';
import styles from './shift-ghost.module.css';

export interface ShiftGhostProps {
  layout: TimelineLayout;
  leftWidth: number;
  scroller: RefObject<HTMLElement | null>;
  rowId: string;
  date: PlanDate;
  /** What is said beside it; null while the panel says it. */
  words: string | null;
  hint: string | null;
  /** Moved by keys, it is brought into view. */
  isFollowed: boolean;
}

/** Where a date would come to stand, over the chart. Its words are told to screen readers by the chart's live region. */
export function ShiftGhost(props: ShiftGhostProps) {
  const { layout, leftWidth, scroller, rowId, date, words, hint, isFollowed } = props;
  const index = layout.rowOf.get(rowId);
  const item = index === undefined ? undefined : layout.items[layout.rows[index]!.itemIndex];
  const { shape, confidence, precision, earliest, latest } = date;
  const ghost = item && { ...item, ...UNDER, shape, confidence, precision, earliest, latest };
  const mark = ghost && markOf(ghost, layout.scale);
  const [left, right] = [mark?.left ?? 0, mark?.right ?? 0];

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!isFollowed || !element) return;
    const view = element.clientWidth - leftWidth;
    if (left < element.scrollLeft || right > element.scrollLeft + view)
      element.scrollLeft = Math.max(0, (left + right - view) / 2);
  }, [isFollowed, scroller, leftWidth, left, right]);

  if (index === undefined || !ghost || !mark || mark.form === 'none') return null;
  const height = layout.rowHeight;
  const top = index * height;
  const width = right - left + 4;
  return (
    <>
      <svg
        className={styles.ghost}
        style={{ left: leftWidth + left - 2, top }}
        width={width}
        height={height}
        viewBox={`${left - 2} 0 ${width} ${height}`}
        aria-hidden="true"
        focusable="false"
      >
        <Drawn shapes={markShapes(ghost, mark, layout.scale, height / 2)} />
      </svg>
      {words !== null && (
        <Label scroller={scroller.current} x={leftWidth + right + 8} row={{ top, height }}>
          {words}
          {hint && <span className={styles.hint}>{hint}</span>}
        </Label>
      )}
    </>
  );
}

/** The ghost is of the forecast alone. */
const UNDER = {
  baselineEarliest: null,
  baselineLatest: null,
  actualEarliest: null,
  actualLatest: null,
} as const;

interface LabelProps {
  scroller: HTMLElement | null;
  /** Where it stands if there is room. */
  x: number;
  row: { top: number; height: number };
  children: ReactNode;
}

const GAP = 4;

/** Beside the ghost and above its row, and never out of sight: how large the words are is only known once they stand. */
function Label({ scroller, x, row, children }: LabelProps) {
  const label = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!scroller || !label.current) return;
    const { offsetWidth, offsetHeight, style } = label.current;
    const { scrollLeft, scrollTop, clientWidth } = scroller;
    const most = scrollLeft + clientWidth - offsetWidth - 2 * GAP;
    style.left = `${Math.max(scrollLeft + 2 * GAP, Math.min(x, most))}px`;
    const above = row.top - offsetHeight - GAP;
    // The header would hide it there.
    style.top = `${above < scrollTop ? row.top + row.height + GAP : above}px`;
  });
  return (
    <div ref={label} className={styles.label} aria-hidden="true">
      {children}
    </div>
  );
}
