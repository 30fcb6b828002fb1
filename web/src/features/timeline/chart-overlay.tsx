import { type ChainOnChart, chainPaths, waitShapes } from '@gantry/shared/timeline/chain-marks';
import { type Fork, forkShapes } from '@gantry/shared/timeline/fork';
import type { TimelineLayout } from '@gantry/shared/timeline/layout';
import { type LinkPath, linksIn } from '@gantry/shared/timeline/links';
import { differs, projectedShapes, whiskerShapes } from '@gantry/shared/timeline/projected-marks';
import { line, type Shape } from '@gantry/shared/timeline/shapes';
import { shiftAll } from '@gantry/shared/timeline/shift';
import { slipLineShapes } from '@gantry/shared/timeline/slip-line';
import { pathData } from '@gantry/shared/timeline/svg-writer';
import { memo, useMemo } from 'react';
import { cx } from '../../ui/cx.js';
import type { ChartExtras } from './chart-extras.js';
import overlay from './chart-overlay.module.css';
import { Drawn } from './drawn.js';
import styles from './timeline-chart.module.css';

export interface ChartOverlayProps {
  layout: TimelineLayout;
  extras: ChartExtras;
  fork: Fork | null;
  leftWidth: number;
  firstRow: number;
  lastRow: number;
  windowLeft: number;
  windowRight: number;
}

/** What is laid over the plan, as one drawing under the rows in view: it grows with the window, never with the plan. */
export const ChartOverlay = memo(function ChartOverlay(props: ChartOverlayProps) {
  const { layout, extras, fork, leftWidth, firstRow, lastRow, windowLeft, windowRight } = props;
  const parted = useMemo(
    () => (fork ? forkShapes(layout, fork, { firstRow, lastRow }) : []),
    [layout, fork, firstRow, lastRow],
  );
  const shapes = useMemo(
    () => shapesOf(layout, extras, { firstRow, lastRow }),
    [layout, extras, firstRow, lastRow],
  );
  const { chain } = extras;
  const paths = useMemo(() => (chain ? chainPaths(layout, chain) : null), [layout, chain]);
  const [width, height] = [windowRight - windowLeft, (lastRow - firstRow + 1) * layout.rowHeight];
  if (width <= 0 || height <= 0) return null;
  const window = { firstRow, lastRow, left: windowLeft, right: windowRight };
  const top = firstRow * layout.rowHeight;
  return (
    <svg
      className={styles.backdrop}
      style={{ top, left: leftWidth + windowLeft }}
      width={width}
      height={height}
      viewBox={`${windowLeft} 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
      data-overlay
    >
      <g className={cx(chain && overlay.stepsBack)}>
        <Drawn shapes={parted} />
      </g>
      <Drawn shapes={shapes} />
      {paths && (
        <g transform={`translate(0 ${-top})`}>
          <Links paths={linksIn(paths.onTheWay, window)} className={overlay.onTheWay} />
          <Links paths={linksIn(paths.driving, window)} className={overlay.driving} />
        </g>
      )}
    </svg>
  );
});

function Links({ paths, className }: { paths: readonly LinkPath[]; className: string | undefined }) {
  return paths.map((path) => (
    <path
      key={`${path.fromRow}-${path.toRow}`}
      d={pathData(line('link', path.points, 'accent'))}
      fill="none"
      className={className}
      markerEnd="url(#timeline-arrow)"
    />
  ));
}

function shapesOf(
  layout: TimelineLayout,
  extras: ChartExtras,
  rows: { firstRow: number; lastRow: number },
): Shape[] {
  const shapes: Shape[] = [];
  for (let index = rows.firstRow; index <= rows.lastRow; index++) {
    const own = rowShapesOf(layout, extras, index);
    if (own.length > 0) shapes.push(...shiftAll(own, 0, (index - rows.firstRow) * layout.rowHeight));
  }
  if (extras.standing) shapes.push(...slipLineShapes(layout, extras.standing, rows));
  return shapes;
}

function rowShapesOf(layout: TimelineLayout, extras: ChartExtras, index: number): Shape[] {
  const row = layout.rows[index];
  const item = layout.items[row?.itemIndex ?? -1];
  if (!row || !item) return [];
  const projected = extras.projected?.get(row.id);
  const chance = extras.chances?.get(row.id);
  const wait = waitIn(extras.chain, row.id);
  return [
    ...(projected && differs(item, projected) ? projectedShapes(projected, layout.scale) : []),
    ...(chance ? whiskerShapes(chance, layout.scale) : []),
    ...(wait ? waitShapes(layout, wait) : []),
  ];
}

const waitIn = (chain: ChainOnChart | null, rowId: string) => chain?.steps.get(rowId)?.wait ?? null;
