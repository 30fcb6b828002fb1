import { lanesDrawing } from '@gantry/shared/timeline/lanes-drawing';
import type { ScaleUnit } from '@gantry/shared/timeline/scale';
import type { TimelineData } from '@gantry/shared/timeline/types';
import { useMemo } from 'react';
import { cx } from '../../ui/cx.js';
import paints from './chart-paints.module.css';
import { Drawn } from './drawn.js';
import styles from './lanes-view.module.css';

export interface LanesViewProps {
  data: TimelineData;
  unit: ScaleUnit;
  scenarioId: string | null;
  width: number;
}

/** Narrower than this the words beside the marks would be shortened: it is scrolled instead. */
const LEAST_WIDTH = 960;

/** The plan on a page: the very drawing that a pack prints, with its facts in words one choice away. */
export function LanesView({ data, unit, scenarioId, width }: LanesViewProps) {
  const drawing = useMemo(
    () => lanesDrawing(data, { unit, scenarioId, width: Math.max(width - 2, LEAST_WIDTH) }),
    [data, unit, scenarioId, width],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
    <section className={cx(paints.paints, styles.lanes)} aria-label="Plan on a page" tabIndex={0}>
      <svg
        role="img"
        aria-label={`${drawing.title}. ${drawing.description}`}
        width={drawing.width}
        height={drawing.height}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      >
        <Drawn shapes={drawing.shapes} />
      </svg>
    </section>
  );
}
