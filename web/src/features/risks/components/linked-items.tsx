import { Button } from '../../../ui/button/button.js';
import { Link } from '../../../ui/link/link.js';
import { threePointWords } from '../../../ui/three-point/three-point.js';
import type { LinkedItem } from '../api/risk.js';
import styles from './risks.module.css';

export interface LinkedItemsProps {
  items: readonly LinkedItem[];
  itemHref: (itemId: string) => string;
  /** Left out for those who may not state a delay. */
  onDelay?: (item: LinkedItem) => void;
}

/** The plan items that a risk threatens, and by how much it would delay each. */
export function LinkedItems({ items, itemHref, onDelay }: LinkedItemsProps) {
  if (items.length === 0) return <p className="muted">None linked yet.</p>;
  return (
    <ul className={styles.linked}>
      {items.map((item) => (
        <li key={item.id}>
          <span className={styles.grow}>
            <Link href={itemHref(item.id)}>
              {item.code} {item.title}
            </Link>
            <span className={styles.delay}>
              {item.delay === null ? 'Delay not stated' : `Would delay it by ${threePointWords(item.delay)}`}
            </span>
          </span>
          {onDelay && (
            <Button aria-label={`State the delay of ${item.code}`} onClick={() => onDelay(item)}>
              State delay
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
