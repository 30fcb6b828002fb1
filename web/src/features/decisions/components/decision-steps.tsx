import { formatDay } from '../../../lib/dates.js';
import { Card } from '../../../ui/card/card.js';
import type { DecisionPage } from '../api/decision.js';
import styles from './decisions.module.css';

/** The life of a decision, step by step, oldest first; nothing of it is overwritten. */
export function DecisionSteps({ steps }: { steps: DecisionPage['steps'] }) {
  return (
    <Card title="Its steps">
      <ol className={styles.steps}>
        {steps.map(({ id, on, what, by, reason }) => (
          <li key={id}>
            <p>
              <strong>{formatDay(on)}</strong> {what} <span className="muted">By {by}.</span>
            </p>
            {reason && <p className="muted">{reason}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** What was corrected after the minutes were approved; the approved wording stays above. */
export function DecisionCorrections({ corrections }: { corrections: DecisionPage['corrections'] }) {
  if (corrections.length === 0) return null;
  return (
    <Card title="Corrections">
      <ol className={styles.steps}>
        {corrections.map(({ id, wording, minuteReference, reason, correctedOn, by }) => (
          <li key={id}>
            <p className={styles.wording}>{wording}</p>
            <p className="muted">
              {minuteReference}, recorded on {formatDay(correctedOn)} by {by}: {reason}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
