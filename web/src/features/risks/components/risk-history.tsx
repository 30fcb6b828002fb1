import { formatInstant } from '../../../lib/dates.js';
import { toldChanges } from '../../../lib/told-changes.js';
import { AsAtLinks } from '../../../ui/as-at-links/as-at-links.js';
import type { RiskEvent } from '../api/risk.js';
import styles from './risks.module.css';

const ACTIONS: Record<string, string> = {
  'risk.log': 'logged it',
  'risk.amend': 'changed it',
  'risk.rescore': 'rescored it',
  'risk.state-delay': 'stated a delay',
  'risk.review': 'reviewed it',
  'risk.close': 'closed it',
  'risk.link': 'linked a plan item',
  'risk.unlink': 'took the link to a plan item away',
  'example.load': 'loaded it with the example',
};

/** Closed without a note, a risk gave the name of its reason; what changed says it in words. */
const A_NAME = /^[A-Z]+$/;

/** Who did what to the risk, when and why, newest first, with the page as it was before and after. */
export function RiskHistory({ events }: { events: readonly RiskEvent[] }) {
  return (
    <ol className={styles.history}>
      {toldChanges(events.map(withoutName)).map(({ first, changed, before }) => (
        <li key={first.seq} className={styles.event}>
          <strong>{first.personName}</strong> {ACTIONS[first.action] ?? first.action}
          <span className="muted small"> · {formatInstant(first.effectiveAt)}</span>
          {first.reason && <div>“{first.reason}”</div>}
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

function withoutName(event: RiskEvent): RiskEvent {
  return event.action === 'risk.close' && A_NAME.test(event.reason ?? '')
    ? { ...event, reason: null }
    : event;
}
