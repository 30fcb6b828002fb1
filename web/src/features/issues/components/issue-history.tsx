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

/** A risk that closes without a note gives the name of its reason; the verb says it already. */
const SAID_BY_VERB = 'OCCURRED';

/** Who did what to the issue, when and why, newest first; what one action did to it and to its links is told once. */
export function IssueHistory({ events }: { events: readonly IssueEvent[] }) {
  const told = events.filter(
    ({ changeId }, at) => events.findIndex((each) => each.changeId === changeId) === at,
  );
  return (
    <ol className={styles.history}>
      {told.map((event) => (
        <li key={event.seq} className={styles.event}>
          <strong>{event.personName}</strong> {ACTIONS[event.action] ?? event.action}
          <span className="muted small"> · {formatInstant(event.effectiveAt)}</span>
          {event.reason && event.reason !== SAID_BY_VERB && <div>“{event.reason}”</div>}
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
