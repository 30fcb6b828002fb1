import { formatInstant } from '../../../lib/dates.js';
import type { IssueEvent } from '../api/issue.js';
import styles from './issues.module.css';

const ACTIONS: Record<string, string> = {
  'issue.raise': 'raised it',
  'issue.amend': 'changed it',
  'issue.move': 'moved it on',
  'issue.link': 'linked a plan item',
  'issue.unlink': 'took the link to a plan item away',
  'risk.close': 'raised it as a risk occurred',
};
/** The first entry says everything that the page says above; listing it again helps nobody. */
const TOLD_ABOVE = 'insert';

/** Who did what to the issue, when and why, newest first. */
export function IssueHistory({ events }: { events: readonly IssueEvent[] }) {
  return (
    <ol className={styles.history}>
      {events.map((event) => (
        <li key={event.seq} className={styles.event}>
          <strong>{event.personName}</strong> {ACTIONS[event.action] ?? event.action}
          <span className="muted small"> · {formatInstant(event.effectiveAt)}</span>
          {event.reason && <div>“{event.reason}”</div>}
          {event.operation !== TOLD_ABOVE && event.fields.length > 0 && (
            <ul className={styles.changes}>
              {event.fields.map(({ name, before, after }) => (
                <li key={name}>
                  {name}: {before ?? 'nothing'} → {after ?? 'nothing'}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
