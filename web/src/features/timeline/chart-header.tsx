// biome-ignore-all lint/a11y/useFocusableInteractive: nothing is done at a heading, so the keys pass it by
// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one over a drawing, which a table cannot do

import { writeDay } from '@gantry/shared/dates/write-day';
import { HEADER_HEIGHT, headerShapes } from '@gantry/shared/timeline/backdrop';
import { type Fork, forkBand } from '@gantry/shared/timeline/fork';
import type { TimelineLayout } from '@gantry/shared/timeline/layout';
import { useMemo } from 'react';
import { cx } from '../../ui/cx.js';
import type { Column } from './columns.js';
import { Drawn } from './drawn.js';
import styles from './timeline-chart.module.css';

export interface ChartHeaderProps {
  layout: TimelineLayout;
  fork: Fork | null;
  columns: readonly Column[];
  leftWidth: number;
  windowLeft: number;
  windowRight: number;
}

/** The names of the columns and of the days; it stays at the top while the rows scroll under it. */
export function ChartHeader({ layout, fork, columns, leftWidth, windowLeft, windowRight }: ChartHeaderProps) {
  const shapes = useMemo(() => {
    const bands = fork ? [...layout.bands, ...forkBand(fork, layout.scale)] : layout.bands;
    return headerShapes({ ...layout, bands }, { left: windowLeft, right: windowRight });
  }, [layout, fork, windowLeft, windowRight]);
  const width = windowRight - windowLeft;
  return (
    <div role="row" className={styles.header} style={{ height: HEADER_HEIGHT }} aria-rowindex={1}>
      <div role="presentation" className={cx(styles.left, styles.corner)} style={{ width: leftWidth }}>
        {columns.map((column, i) => (
          <div
            key={column.key}
            role="columnheader"
            className={cx(styles.cell, styles[column.key])}
            style={{ width: column.width }}
            aria-colindex={i + 1}
          >
            {column.label}
          </div>
        ))}
      </div>
      <div role="columnheader" className={styles.chart} aria-colindex={columns.length + 1}>
        <span className="visually-hidden">
          Drawing from {writeDay(layout.scale.from)} to {writeDay(layout.scale.to)}.
          {fork && ` ${fork.sentence}`}
        </span>
        {width > 0 && (
          <svg
            className={styles.drawing}
            style={{ left: windowLeft }}
            width={width}
            height={HEADER_HEIGHT}
            viewBox={`${windowLeft} 0 ${width} ${HEADER_HEIGHT}`}
            aria-hidden="true"
            focusable="false"
          >
            <Drawn shapes={shapes} />
          </svg>
        )}
      </div>
    </div>
  );
}
