import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { ReturnQuery } from '../api/reporting.js';
import styles from './reporting.module.css';

const STATES = {
  OPEN: { words: 'Waits for an answer', tone: 'amber' },
  ANSWERED: { words: 'Answered', tone: 'blue' },
  CLOSED: { words: 'Closed', tone: 'grey' },
} as const;

/** Questions of the programme office with their answers, the oldest first. */
export function ReturnQueries({
  queries,
  onClose,
}: {
  queries: readonly ReturnQuery[];
  onClose: ((query: ReturnQuery) => void) | null;
}) {
  return queries.map((query) => (
    <div key={query.id} className={styles.query}>
      <p className={styles.said}>
        {query.question} <Tag tone={STATES[query.state].tone}>{STATES[query.state].words}</Tag>
      </p>
      <p className="muted">
        {query.askedBy}, {formatDay(query.askedOn)}
      </p>
      {query.answer && (
        <p className={styles.said}>
          {query.answer}{' '}
          <span className="muted">
            {query.answeredBy}
            {query.answeredOn && `, ${formatDay(query.answeredOn)}`}
          </span>
        </p>
      )}
      {onClose && query.state !== 'CLOSED' && (
        <Button onClick={() => onClose(query)}>Close this query</Button>
      )}
    </div>
  ));
}
