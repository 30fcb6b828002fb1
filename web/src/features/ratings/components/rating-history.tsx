import { DIMENSION_WORDS } from '@gantry/shared/rag/dimensions';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { formatDay } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { ratingHistoryQuery } from '../api/workstream-statuses.js';
import { AsAtLink } from '../../../ui/as-at-links/as-at-links.js';
import { Colour } from './colour.js';
import styles from './ratings.module.css';

export interface RatingHistoryProps {
  programmeId: string;
  workstreamId: string;
  /** What else was changed of the workstream, shown below. */
  changes: (workstreamId: string) => ReactNode;
}

/** What a workstream was rated as before, and what else was changed of it, fetched when somebody opens it. */
export function RatingHistory({ programmeId, workstreamId, changes }: RatingHistoryProps) {
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useQuery({ ...ratingHistoryQuery(programmeId, workstreamId), enabled: isOpen });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Reasons and history</summary>
      {error && !data && <p>{messageOf(error)}</p>}
      {isOpen && !data && !error && <p className="muted">Loading…</p>}
      <ul className={styles.rules}>
        {data?.map(({ id, dimension, rag, reason, ratedOn, ratedBy, asAtAfter }) => (
          <li key={id}>
            {formatDay(ratedOn)}: {DIMENSION_WORDS[dimension]} <Colour rag={rag} /> {reason}
            {ratedBy && <span className="muted"> ({ratedBy})</span>}{' '}
            {asAtAfter && <AsAtLink moment={asAtAfter} of={`of ${formatDay(ratedOn)}`} />}
          </li>
        ))}
      </ul>
      {isOpen && changes(workstreamId)}
    </details>
  );
}
