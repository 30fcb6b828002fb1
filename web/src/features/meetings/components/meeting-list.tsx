import { formatDay } from '../../../lib/dates.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Link } from '../../../ui/link/link.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { MeetingRow } from '../api/meetings.js';
import styles from './meeting-items.module.css';
import { MEETING_STATE_TONES, MEETING_STATE_WORDS } from './meeting-words.js';

/** The meetings of one body, one line each. */
export function MeetingList({
  meetings,
  hrefOf,
}: {
  meetings: readonly MeetingRow[] | undefined;
  hrefOf: (id: string) => string;
}) {
  if (!meetings) return <Skeleton label="Loading meetings" lines={2} />;
  if (meetings.length === 0) return <p className="muted">No meeting is recorded.</p>;
  return (
    <ul className={styles.list}>
      {meetings.map(({ id, title, state, date, heldOn, papersDueOn }) => (
        <li key={id}>
          <strong>{heldOn ? formatDay(heldOn) : date.written}</strong> <Link href={hrefOf(id)}>{title}</Link>{' '}
          <Tag tone={MEETING_STATE_TONES[state]}>{MEETING_STATE_WORDS[state]}</Tag>
          {papersDueOn && state === 'PLANNED' && (
            <span className="muted"> papers by {formatDay(papersDueOn)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
