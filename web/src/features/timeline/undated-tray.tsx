import { CHANGE_WORDS } from '@gantry/shared/timeline/item-change';
import type { TimelineItem } from '@gantry/shared/timeline/types';
import styles from './undated-tray.module.css';

export interface UndatedTrayProps {
  items: readonly TimelineItem[];
  onOpenItem: (itemId: string) => void;
}

/** What has no day to be drawn at. Kept in sight: an item without a date is an open question, not a missing one. */
export function UndatedTray({ items, onOpenItem }: UndatedTrayProps) {
  if (items.length === 0) return null;
  return (
    <section className={styles.tray} data-print="no" aria-labelledby="undated-heading">
      <h2 id="undated-heading">No date yet ({items.length})</h2>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" className={styles.item} onClick={() => onOpenItem(item.id)}>
              {item.title}{' '}
              <span className={styles.words}>
                {item.change && `${CHANGE_WORDS[item.change.kind]}: `}
                {item.printed || 'no date'}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
