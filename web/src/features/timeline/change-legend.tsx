import { changeSign } from '@gantry/shared/timeline/change-legend';
import { CHANGE_WORDS, changeCounts } from '@gantry/shared/timeline/item-change';
import type { TimelineItem } from '@gantry/shared/timeline/types';
import { isUndated } from '@gantry/shared/timeline/when';
import { cx } from '../../ui/cx.js';
import paints from './chart-paints.module.css';
import { Drawn } from './drawn.js';
import styles from './timeline-legend.module.css';

/** The sign of each change, what it stands for, and how often it is met; what has no day is counted and told apart. */
export function ChangeLegend({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ul className={cx(paints.paints, styles.legend)} aria-label="What became of the items">
      {changeCounts(items, (index) => isUndated(items[index]!)).map(({ kind, count, undated }) => {
        const { width, shapes } = changeSign(kind);
        return (
          <li key={kind} className={styles.entry}>
            <svg width={width} height="18" viewBox={`0 0 ${width} 18`} aria-hidden="true">
              <Drawn shapes={shapes} />
            </svg>
            {CHANGE_WORDS[kind]}
            {MEANING[kind]}: {count}
            {undated > 0 && ` (${undated} without a date)`}
          </li>
        );
      })}
    </ul>
  );
}

/** What tells kinds apart that the word alone would not. */
const MEANING: Record<keyof typeof CHANGE_WORDS, string> = {
  moved: '',
  added: '',
  removed: ' (drawn where it stood)',
  changed: ' in another way than its date',
};
