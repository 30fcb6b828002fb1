import { useQuery } from '@tanstack/react-query';
import { addressAsAt } from '../../../lib/as-at.js';
import { formatDay, formatInstant } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Card } from '../../../ui/card/card.js';
import { Notice } from '../../../ui/notice/notice.js';
import { itemHistoryQuery } from '../api/item-history.js';
import { type AuditChange, changesOf } from '../lib/audit-changes.js';
import styles from './item-page.module.css';

const actionWords = (action: string) => {
  const words = action.slice(action.indexOf('.') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Who changed what, when and why. */
export function AuditTrail({ programmeId, itemId }: { programmeId: string; itemId: string }) {
  const { data, error } = useQuery(itemHistoryQuery(programmeId, itemId));
  return (
    <Card title="Audit">
      {error && <Notice tone="error">{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton label="Loading the audit trail" />}
      {data?.length === 0 && <p className="muted">Nothing has been changed yet.</p>}
      <ol className={styles.plain}>
        {data && changesOf(data).map((change) => <Change key={change.first.seq} change={change} />)}
      </ol>
    </Card>
  );
}

function Change({ change: { first, changed, made } }: { change: AuditChange }) {
  return (
    <li className={styles.entry}>
      <strong>{actionWords(first.action)}</strong>{' '}
      <span className="muted">
        by {first.personName}, {formatDay(first.effectiveAt.slice(0, 10))}{' '}
        <span className="small">(recorded {formatInstant(first.recordedAt)})</span>
      </span>
      {first.reason && <div>{first.reason}</div>}
      <Fields of={changed} />
      <div className="small">
        Read this page <a href={hereAsAt(first.asAtBefore)}>as before this change</a> or{' '}
        <a href={hereAsAt(first.asAtAfter)}>as at this change</a>.
      </div>
      {made.length > 0 && (
        <details>
          <summary className="muted small">What was added ({made.length})</summary>
          <Fields of={made} />
        </details>
      )}
    </li>
  );
}

const hereAsAt = (moment: string) => addressAsAt(window.location.pathname + window.location.search, moment);

function Fields({ of }: { of: AuditChange['changed'] }) {
  if (of.length === 0) return null;
  return (
    <ul className={styles.fields}>
      {of.map(({ name, before, after }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rows of one action may have fields of the same name
        <li key={`${name} ${at}`}>
          {name}: {before !== null && <del>{before}</del>} {after ?? 'nothing'}
        </li>
      ))}
    </ul>
  );
}
