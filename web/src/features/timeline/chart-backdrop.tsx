import { gridShapes } from '@gantry/shared/timeline/backdrop';
import type { TimelineLayout } from '@gantry/shared/timeline/layout';
import { linksIn } from '@gantry/shared/timeline/links';
import { line, rect } from '@gantry/shared/timeline/shapes';
import { pathData } from '@gantry/shared/timeline/svg-writer';
import { memo, useMemo } from 'react';
import { Drawn } from './drawn.js';
import styles from './timeline-chart.module.css';

export interface ChartBackdropProps {
  layout: TimelineLayout;
  leftWidth: number;
  /** The rows in view, without those kept only for the focus. */
  firstRow: number;
  lastRow: number;
  /** The row with the focus: its own dependencies stand out from the rest. */
  focusRow: number;
  windowLeft: number;
  windowRight: number;
}

/** Where scroll bars take no room the frame is that much wider than the chart; the stripes reach its edge all the same. */
const EDGE = 24;

/** Stripes, tints, grid, as-at line and dependencies behind the rows in view. */
export const ChartBackdrop = memo(function ChartBackdrop(props: ChartBackdropProps) {
  const { layout, leftWidth, firstRow, lastRow, focusRow, windowLeft, windowRight } = props;
  const { rowHeight } = layout;
  const top = firstRow * rowHeight;
  const height = (lastRow - firstRow + 1) * rowHeight;
  const width = windowRight - windowLeft + EDGE;
  const shapes = useMemo(() => {
    const stripes = layout.rows
      .slice(firstRow, lastRow + 1)
      .filter((row) => row.type === 'group')
      .map((row) => {
        const y = (row.index - firstRow) * rowHeight;
        return rect('lane', { x: windowLeft, y, width, height: rowHeight }, 'surface');
      });
    return [...stripes, ...gridShapes(layout, height, { left: windowLeft, right: windowRight })];
  }, [layout, firstRow, lastRow, windowLeft, windowRight, width, height, rowHeight]);
  if (height <= 0 || width <= 0) return null;
  const links = linksIn(layout.links, { firstRow, lastRow, left: windowLeft, right: windowRight });
  return (
    <svg
      className={styles.backdrop}
      style={{ top, left: leftWidth + windowLeft }}
      width={width}
      height={height}
      viewBox={`${windowLeft} 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <Drawn shapes={shapes} />
      <g transform={`translate(0 ${-top})`}>
        {links.map((path) => (
          <path
            key={`${path.fromRow}-${path.toRow}`}
            d={pathData(line('link', path.points, 'ink-2'))}
            fill="none"
            className={path.fromRow === focusRow || path.toRow === focusRow ? styles.ownLink : styles.link}
            markerEnd="url(#timeline-arrow)"
          />
        ))}
      </g>
    </svg>
  );
});
