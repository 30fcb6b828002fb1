import { byDate, itemSentence, planSummary } from '@gantry/shared/timeline/plan-words';
import type { TimelineData, TimelineItem } from '@gantry/shared/timeline/types';
import { type ChartExtras, NO_EXTRAS, toldExtras } from './chart-extras.js';
import styles from './plan-text.module.css';

export interface PlanTextProps {
  data: TimelineData;
  items: readonly TimelineItem[];
  onOpenItem: (itemId: string) => void;
  /** What a chart would have laid over it. */
  extras?: ChartExtras;
}

/** The plan to be read from top to bottom, by date: every drawn fact in words, for ears as for eyes. */
export function PlanText({ data, items, onOpenItem, extras = NO_EXTRAS }: PlanTextProps) {
  const titles = new Map(data.groups.map((group) => [group.id, group.title]));
  return (
    <section className={styles.text} aria-label="The plan in words">
      <p>{planSummary(data, items)}</p>
      <ol className={styles.list}>
        {[...items].sort(byDate).map((item) => (
          <li key={item.id}>
            <button type="button" className={styles.entry} onClick={() => onOpenItem(item.id)}>
              {[
                itemSentence(item, titles.get(item.groupId) ?? '', data.scenarios),
                ...toldExtras(item.id, extras).map((words) => `${words}.`),
              ].join(' ')}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
