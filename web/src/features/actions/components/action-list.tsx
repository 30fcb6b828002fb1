import { Skeleton } from '../../../ui/busy/busy.js';
import { Link } from '../../../ui/link/link.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { Action } from '../api/actions.js';
import { dueWords, standingOf } from './action-words.js';
import styles from './actions.module.css';

/** Actions one below the other, each with owner and date: of a meeting, a decision, or mine. */
export function ActionList({
  actions,
  hrefOf,
  none,
}: {
  actions: readonly Action[] | undefined;
  hrefOf: (id: string) => string;
  /** What an empty list says. */
  none: string;
}) {
  if (!actions) return <Skeleton label="Loading actions" lines={2} />;
  if (actions.length === 0) return <p className="muted">{none}</p>;
  return (
    <ul className={styles.list}>
      {actions.map((action) => (
        <li key={action.id} className={styles.one}>
          <Link href={hrefOf(action.id)}>
            {action.code} {action.title}
          </Link>{' '}
          <Tag tone={standingOf(action).tone}>{standingOf(action).words}</Tag>
          <div className="muted">
            {action.owner} · {dueWords(action)}
          </div>
        </li>
      ))}
    </ul>
  );
}
