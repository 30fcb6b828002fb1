import { useInfiniteQuery } from '@tanstack/react-query';
import { formatInstant } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { fieldChangeWords, type ToldField } from '../../../lib/field-words.js';
import { useProgramme } from '../../../lib/programme.js';
import { AsAtLink } from '../../../ui/as-at-links/as-at-links.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { Notice } from '../../../ui/notice/notice.js';
import { auditTrailQuery } from '../api/audit-trail.js';
import styles from './settings.module.css';

export interface AuditTrailProps {
  /** The page of what an entry belongs to; null where it has none. */
  hrefOf: (entry: { subject: string; subjectId: string }) => string | null;
}

/** Everything that was done in the programme, newest first, with each record as it was just after. */
export function AuditTrail({ hrefOf }: AuditTrailProps) {
  const programme = useProgramme();
  const trail = useInfiniteQuery(auditTrailQuery(programme.id));
  if (trail.error && !trail.data) return <Notice tone="error">{messageOf(trail.error)}</Notice>;
  if (!trail.data) return <Skeleton label="Loading the audit trail" lines={6} />;
  const entries = trail.data.pages.flatMap((page) => page.entries);
  return (
    <Card title="Audit trail" actions={<Button onClick={() => void trail.refetch()}>Look again</Button>}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keys */}
      <section className={styles.scroll} aria-label="List of entries" tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Office clock</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
              <th scope="col">On</th>
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.seq}>
                <td>
                  <span title={`Recorded ${formatInstant(entry.recordedAt)}`}>
                    {formatInstant(entry.effectiveAt)}
                  </span>
                </td>
                <td>{entry.personName}</td>
                <td>{entry.action}</td>
                <th scope="row">
                  {entry.label}
                  <AsAt href={hrefOf(entry)} moment={entry.asAtAfter} label={entry.label} />
                </th>
                <td>
                  {entry.reason && <div>“{entry.reason}”</div>}
                  <Changes operation={entry.operation} fields={entry.fields} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {trail.hasNextPage && (
        <Button isBusy={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>
          Older entries
        </Button>
      )}
    </Card>
  );
}

function AsAt({ href, moment, label }: { href: string | null; moment: string; label: string }) {
  if (href === null) return null;
  return (
    <div className="small">
      <AsAtLink moment={moment} href={href} of={`of ${label}`} />
    </div>
  );
}

function Changes({ operation, fields }: { operation: string; fields: readonly ToldField[] }) {
  if (operation === 'insert') return <span className="muted">New</span>;
  return (
    <ul className={styles.changes}>
      {fields.map((field) => (
        <li key={field.name}>{fieldChangeWords(field)}</li>
      ))}
    </ul>
  );
}
