import { Link } from '../../../ui/link/link.js';
import type { MeetingPage } from '../api/meeting.js';
import styles from './meeting-items.module.css';

export interface MeetingItemsProps {
  items: MeetingPage['items'];
  hrefOf: (item: MeetingPage['items'][number]) => string;
}

/** What of the plan happens at a meeting. */
export function MeetingItems({ items, hrefOf }: MeetingItemsProps) {
  if (items.length === 0) return <p className="muted">Nothing of the plan waits for this meeting.</p>;
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={`${item.id} ${item.scenario ?? ''}`}>
          <Link href={hrefOf(item)}>
            {item.code} {item.title}
          </Link>
          <span className="muted">
            {' '}
            {item.kind.toLowerCase()}
            {item.scenario && `, in ${item.scenario}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
