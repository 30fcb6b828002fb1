import { useQuery } from '@tanstack/react-query';
import type { HistoryEntity } from '../../../generated/graphql.js';
import { formatDay, formatInstant } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { fieldValueWords } from '../../../lib/field-words.js';
import { AsAtLinks } from '../../../ui/as-at-links/as-at-links.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Card } from '../../../ui/card/card.js';
import { Notice } from '../../../ui/notice/notice.js';
import { recordHistoryQuery } from '../api/record-history.js';
import { type AuditChange, actionWords, changesOf, isBeginning } from '../lib/audit-changes.js';
import styles from './audit-trail.module.css';

export interface AuditTrailProps {
  programmeId: string;
  entity: HistoryEntity;
  id: string;
  /** Left out where it has a heading already. */
  title?: string;
}

/** Older changes are folded: a page is no shorter for having been changed often. */
const OPEN = 10;

/** Who changed what of a record, when and why, with the page as it was before and after. */
export function AuditTrail({ title = 'Audit', ...props }: AuditTrailProps) {
  return (
    <Card title={title}>
      <ChangeList {...props} />
    </Card>
  );
}

/** The same without a card around it. */
export function ChangeList({ programmeId, entity, id }: Omit<AuditTrailProps, 'title'>) {
  const { data, error } = useQuery(recordHistoryQuery(programmeId, entity, id));
  const changes = data ? changesOf(data) : [];
  return (
    <>
      {error && !data && <Notice tone="error">{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton label="Loading the audit trail" />}
      {data?.length === 0 && <p className="muted">Nothing has been changed yet.</p>}
      <Changes changes={changes.slice(0, OPEN)} id={id} />
      {changes.length > OPEN && (
        <details>
          <summary>Older changes ({changes.length - OPEN})</summary>
          <Changes changes={changes.slice(OPEN)} id={id} />
        </details>
      )}
    </>
  );
}

function Changes({ changes, id }: { changes: readonly AuditChange[]; id: string }) {
  if (changes.length === 0) return null;
  return (
    <ol className={styles.plain}>
      {changes.map((change) => (
        <Change key={change.first.seq} change={change} isFirst={isBeginning(change, id)} />
      ))}
    </ol>
  );
}

function Change({
  change: { first, changed, made },
  isFirst,
}: {
  change: AuditChange;
  /** The record came to be: there was no page before. */
  isFirst: boolean;
}) {
  const on = formatDay(first.effectiveAt.slice(0, 10));
  return (
    <li className={styles.entry}>
      <strong>{actionWords(first.action)}</strong>{' '}
      <span className="muted">
        by {first.personName}, {on}{' '}
        <span className="small">(recorded {formatInstant(first.recordedAt)})</span>
      </span>
      {first.reason && <div>{first.reason}</div>}
      <Fields of={changed} />
      <AsAtLinks
        before={isFirst ? null : first.asAtBefore}
        after={first.asAtAfter}
        of={`of ${on}: ${actionWords(first.action)}`}
      />
      {made.length > 0 && (
        <details>
          <summary className="muted small">What was added ({made.length})</summary>
          <Fields of={made} />
        </details>
      )}
    </li>
  );
}

function Fields({ of }: { of: AuditChange['changed'] }) {
  if (of.length === 0) return null;
  return (
    <ul className={styles.fields}>
      {of.map(({ name, before, after }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rows of one action may have fields of the same name
        <li key={`${name} ${at}`}>
          {name}: {before !== null && <del>{fieldValueWords(name, before)}</del>}{' '}
          {after === null ? 'nothing' : fieldValueWords(name, after)}
        </li>
      ))}
    </ul>
  );
}
