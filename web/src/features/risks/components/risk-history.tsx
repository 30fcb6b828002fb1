import { formatInstant } from '../../../lib/dates.js';
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
/** The first entry says everything that the page says above; listing it again helps nobody. */
const TOLD_ABOVE = 'insert';

/** Who did what to the risk, when and why, newest first, with the page as it was before and after. */
export function RiskHistory({ events }: { events: readonly RiskEvent[] }) {
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
          <AsAtLinks
            before={event.asAtBefore}
            after={event.asAtAfter}
            of={`of ${formatInstant(event.effectiveAt)}`}
          />
        </li>
      ))}
    </ol>
  );
}
