import { formatInstant } from '../../../lib/dates.js';
import { toldChanges } from '../../../lib/told-changes.js';
import { AsAtLinks } from '../../../ui/as-at-links/as-at-links.js';
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

/** A risk that closed without a note gave the name of its reason; the verb says it already. */
const SAID_BY_VERB = 'OCCURRED';

/** Who did what to the issue, when and why, newest first, with the page as it was before and after. */
export function IssueHistory({ events }: { events: readonly IssueEvent[] }) {
  return (
    <ol className={styles.history}>
      {toldChanges(events).map(({ first, changed, before }) => (
        <li key={first.seq} className={styles.event}>
          <strong>{first.personName}</strong> {ACTIONS[first.action] ?? first.action}
          <span className="muted small"> · {formatInstant(first.effectiveAt)}</span>
          {first.reason && first.reason !== SAID_BY_VERB && <div>“{first.reason}”</div>}
          {changed.length > 0 && (
            <ul className={styles.changes}>
              {changed.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          )}
          <AsAtLinks
            before={before}
            after={first.asAtAfter}
            of={`of ${formatInstant(first.effectiveAt)}: ${ACTIONS[first.action] ?? first.action}`}
          />
        </li>
      ))}
    </ol>
  );
}
