import { formatDay } from '../../../lib/dates.js';
import { AsAtLink } from '../../../ui/as-at-links/as-at-links.js';
import { Card } from '../../../ui/card/card.js';
import type { PeriodPage } from '../api/reporting.js';
import styles from './reporting.module.css';
import { REMINDER_WORDS, STEP_TAKEN_WORDS } from './reporting-words.js';

/** The steps that a period took, and who was reminded of what. */
export function PeriodRecord({ history, reminders }: Pick<PeriodPage, 'history' | 'reminders'>) {
  return (
    <Card title="Steps and reminders">
      <ul className={styles.list}>
        {history.map((step) => (
          <li key={step.id}>
            {STEP_TAKEN_WORDS[step.step]} on {formatDay(step.onDay)} by {step.by}
            {step.comment && `: ${step.comment}`}{' '}
            {step.asAtAfter && (
              <AsAtLink
                moment={step.asAtAfter}
                of={`of ${formatDay(step.onDay)}: ${STEP_TAKEN_WORDS[step.step]}`}
              />
            )}
          </li>
        ))}
      </ul>
      {reminders.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {reminders.length} {reminders.length === 1 ? 'reminder' : 'reminders'}
          </summary>
          <ul className={styles.list}>
            {reminders.map((one) => (
              <li key={one.id}>
                {formatDay(one.onDay)}, {one.person}: {REMINDER_WORDS[one.kind]}
                {one.isByLetter && ', with a letter'}
                <div className="muted">{one.sentence}</div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
