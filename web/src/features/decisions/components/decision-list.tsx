import { formatDay } from '../../../lib/dates.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Link } from '../../../ui/link/link.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { DecisionRow } from '../api/decisions.js';
import { DECISION_STATE_TONES, DECISION_STATE_WORDS, outcomeLabel } from './decision-words.js';
import styles from './decisions.module.css';

/** Decisions of one body or meeting, one line each. */
export function DecisionList({
  decisions,
  hrefOf,
}: {
  decisions: readonly DecisionRow[] | undefined;
  hrefOf: (id: string) => string;
}) {
  if (!decisions) return <Skeleton label="Loading decisions" lines={2} />;
  if (decisions.length === 0) return <p className="muted">No decision is recorded.</p>;
  return (
    <ul className={styles.list}>
      {decisions.map(({ id, code, title, outcome, state, takenOn, isReportBackOverdue }) => (
        <li key={id}>
          <Link href={hrefOf(id)}>
            {code} {title}
          </Link>{' '}
          <Tag tone={DECISION_STATE_TONES[state]}>{DECISION_STATE_WORDS[state]}</Tag>{' '}
          {isReportBackOverdue && <Tag tone="amber">Report back overdue</Tag>}
          <span className="muted">
            {' '}
            {outcomeLabel(outcome).toLowerCase()}
            {takenOn && `, ${formatDay(takenOn)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
