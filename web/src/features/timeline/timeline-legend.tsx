import { LEGEND } from '@gantry/shared/timeline/legend';
import { OVERLAY_LEGEND, type Overlay } from '@gantry/shared/timeline/legend-extras';
import { cx } from '../../ui/cx.js';
import paints from './chart-paints.module.css';
import { Drawn } from './drawn.js';
import styles from './timeline-legend.module.css';

export interface TimelineLegendProps {
  overlays: readonly Overlay[];
  /** What the outline of an item is, where it is not its baseline. */
  outlineName?: string | undefined;
}

/** What every sign means, in the order of how often it is met, then what is laid over the plan. */
export function TimelineLegend({ overlays, outlineName }: TimelineLegendProps) {
  const signs = LEGEND.map((entry) =>
    entry.words === 'baseline' ? { ...entry, words: outlineName ?? entry.words } : entry,
  );
  const entries = [...signs, ...overlays.flatMap((overlay) => OVERLAY_LEGEND[overlay])];
  return (
    <ul className={cx(paints.paints, styles.legend)} data-print="no" aria-label="What the signs mean">
      {entries.map((entry) => (
        <li key={entry.words} className={styles.entry}>
          <svg width={entry.width} height="18" viewBox={`0 0 ${entry.width} 18`} aria-hidden="true">
            <Drawn shapes={entry.shapes} />
          </svg>
          {entry.words}
        </li>
      ))}
    </ul>
  );
}
