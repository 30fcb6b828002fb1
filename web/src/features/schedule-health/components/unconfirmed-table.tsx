import { formatDay } from '../../../lib/dates.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Link } from '../../../ui/link/link.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { UnconfirmedEntry } from '../api/unconfirmed.js';
import styles from './schedule-health.module.css';

export interface UnconfirmedTableProps {
  entries: readonly UnconfirmedEntry[];
  itemHref: (id: string) => string;
  meetingHref: (id: string) => string;
}

/** What is to be confirmed: who owes the answer, by when, and what hangs on it. */
export function UnconfirmedTable({ entries, itemHref, meetingHref }: UnconfirmedTableProps) {
  return (
    <FactsTable
      label="Dates and meetings to be confirmed"
      headings={['What', 'Date', 'Who owes the answer', 'By when', 'What hangs on it']}
      align="top"
    >
      {entries.map((entry) => (
        <tr key={entry.itemId ?? entry.meetingId}>
          <th scope="row">
            <Link href={entry.itemId ? itemHref(entry.itemId) : meetingHref(entry.meetingId ?? '')}>
              {entry.title}
            </Link>{' '}
            <span className="muted small">{entry.code}</span> {entry.meetingId && <Tag>Meeting</Tag>}{' '}
            {entry.isOnRoute && <Tag>On the route</Tag>}
          </th>
          <td data-label="Date">
            {entry.date}
            {entry.warnings.map(({ rule, message }) => (
              <p key={rule} className={styles.about}>
                {message} {rule}
              </p>
            ))}
          </td>
          <td data-label="Who owes the answer">{entry.owes ?? 'Nobody named'}</td>
          <td data-label="By when">
            {entry.confirmBy === null ? 'None' : formatDay(entry.confirmBy)}
            {entry.isOverdue && <strong> Overdue</strong>}
          </td>
          <td data-label="What hangs on it">
            <HeldUp entry={entry} itemHref={itemHref} />
          </td>
        </tr>
      ))}
    </FactsTable>
  );
}

function HeldUp({
  entry: { holdsUp, title },
  itemHref,
}: { entry: UnconfirmedEntry } & Pick<UnconfirmedTableProps, 'itemHref'>) {
  if (holdsUp.length === 0) return 'Nothing';
  return (
    <details>
      <summary>
        {holdsUp.length} {holdsUp.length === 1 ? 'item' : 'items'}
        <span className="visually-hidden"> behind {title}</span>
      </summary>
      <ul className={styles.held}>
        {holdsUp.map((item) => (
          <li key={item.itemId}>
            <Link href={itemHref(item.itemId)}>{item.title}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
