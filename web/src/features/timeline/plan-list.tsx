import { byDate, KIND_WORDS } from '@gantry/shared/timeline/plan-words';
import { scenarioWords } from '@gantry/shared/timeline/scenario-words';
import type { TimelineData, TimelineItem } from '@gantry/shared/timeline/types';
import { whenWords } from '@gantry/shared/timeline/when';
import styles from './plan-list.module.css';
import { StatusCell } from './status-cell.js';

export interface PlanListProps {
  data: TimelineData;
  items: readonly TimelineItem[];
  onOpenItem: (itemId: string) => void;
}

/** The plan on a phone, where a chart would have to be scrolled both ways: a list for each group, by date. */
export function PlanList({ data, items, onOpenItem }: PlanListProps) {
  const groups = data.groups
    .map((group) => ({ group, entries: items.filter((item) => item.groupId === group.id).sort(byDate) }))
    .filter(({ entries }) => entries.length > 0);
  return groups.map(({ group, entries }) => (
    <section key={group.id} className={styles.group} aria-labelledby={`list-${group.id}`}>
      <h2 id={`list-${group.id}`}>{group.title}</h2>
      <ul className={styles.list}>
        {entries.map((item) => (
          <li key={item.id} className={styles.item}>
            <button type="button" className={styles.open} onClick={() => onOpenItem(item.id)}>
              {item.title}
            </button>
            <span className={styles.facts}>
              <strong>{whenWords(item)}</strong> {KIND_WORDS[item.kind]} {scenarioWords(item, data.scenarios)}
            </span>
            <StatusCell rag={item.rag} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
