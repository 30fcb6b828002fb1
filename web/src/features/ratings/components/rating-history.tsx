import { DIMENSION_WORDS } from '@gantry/shared/rag/dimensions';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { ratingHistoryQuery } from '../api/workstream-statuses.js';
import { Colour } from './colour.js';
import styles from './ratings.module.css';

/** What a workstream was rated as before, fetched when somebody opens it. */
export function RatingHistory({ programmeId, workstreamId }: { programmeId: string; workstreamId: string }) {
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useQuery({ ...ratingHistoryQuery(programmeId, workstreamId), enabled: isOpen });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Reasons and history</summary>
      {error && !data && <p>{messageOf(error)}</p>}
      {isOpen && !data && !error && <p className="muted">Loading…</p>}
      <ul className={styles.rules}>
        {data?.map(({ id, dimension, rag, reason, ratedOn, ratedBy }) => (
          <li key={id}>
            {formatDay(ratedOn)}: {DIMENSION_WORDS[dimension]} <Colour rag={rag} /> {reason}
            {ratedBy && <span className="muted"> ({ratedBy})</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
