import type { PlanDate } from '@gantry/shared/dates/plan-date';
import type { TimelineLayout } from '@gantry/shared/timeline/layout';
import { markOf } from '@gantry/shared/timeline/mark';
import { markShapes } from '@gantry/shared/timeline/mark-shapes';
import { type RefObject, useLayoutEffect } from 'react';
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

const LABEL_HEIGHT = 30;
const ROOM_FOR_LABEL = 300;

/** Where a date would come to stand, over the chart. Its words are told to screen readers by the chart's live region. */
export function ShiftGhost(props: ShiftGhostProps) {
  const { layout, leftWidth, scroller, rowId, date, words, hint, isFollowed } = props;
  const index = layout.rowOf.get(rowId);
  const item = index === undefined ? undefined : layout.items[layout.rows[index]!.itemIndex];
  const { shape, confidence, precision, earliest, latest } = date;
  const mark =
    item && markOf({ ...item, ...UNDER, shape, confidence, precision, earliest, latest }, layout.scale);
  const [left, right] = [mark?.left ?? 0, mark?.right ?? 0];

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!isFollowed || !element) return;
    const view = element.clientWidth - leftWidth;
    if (left < element.scrollLeft || right > element.scrollLeft + view)
      element.scrollLeft = Math.max(0, (left + right - view) / 2);
  }, [isFollowed, scroller, leftWidth, left, right]);

  if (index === undefined || !item || !mark || mark.form === 'none') return null;
  const ghost = { ...item, ...UNDER, shape, confidence, precision, earliest, latest };
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
        <div
          className={styles.label}
          style={{
            left: labelLeft(scroller.current, leftWidth, right),
            top: labelTop(scroller.current, top, height),
          }}
          aria-hidden="true"
        >
          {words}
          {hint && <span className={styles.hint}>{hint}</span>}
        </div>
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

/** Beside the ghost, and never out of sight. */
function labelLeft(scroller: HTMLElement | null, leftWidth: number, right: number): number {
  const wanted = leftWidth + right + 8;
  if (!scroller) return wanted;
  const { scrollLeft, clientWidth } = scroller;
  return Math.max(scrollLeft + leftWidth + 8, Math.min(wanted, scrollLeft + clientWidth - ROOM_FOR_LABEL));
}

/** Above the row, or below it where the header would hide it. */
function labelTop(scroller: HTMLElement | null, top: number, height: number): number {
  return top - LABEL_HEIGHT < (scroller?.scrollTop ?? 0) ? top + height : top - LABEL_HEIGHT;
}
