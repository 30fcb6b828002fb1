import { useState } from 'react';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { Link } from '../../../ui/link/link.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useDone } from '../../../ui/toast/use-done.js';
import type { Issue, LinkedItem } from '../api/issue.js';
import { useLinkIssue, useUnlinkIssue } from '../api/link-issue.js';
import styles from './issues.module.css';

export interface IssueItemsProps {
  issue: Issue;
  mayEdit: boolean;
  hrefOf: (itemId: string) => string;
  onLink: () => void;
}

/** Which plan items the issue touches; a link is taken away with the reason and stays on record. */
export function IssueItems({ issue, mayEdit, hrefOf, onLink }: IssueItemsProps) {
  const [leaving, setLeaving] = useState<LinkedItem | null>(null);
  return (
    <Card
      title="Plan items that it touches"
      actions={mayEdit && <Button onClick={onLink}>Link an item</Button>}
    >
      {issue.linkedItems.length === 0 && <p className="muted">None linked yet.</p>}
      <ul className={styles.linked}>
        {issue.linkedItems.map((item) => (
          <li key={item.id}>
            <span className={styles.grow}>
              <Link href={hrefOf(item.id)}>
                {item.code} {item.title}
              </Link>
            </span>
            {mayEdit && (
              <Button
                look="quiet"
                aria-label={`Take away the link to ${item.code}`}
                onClick={() => setLeaving(item)}
              >
                Take away
              </Button>
            )}
          </li>
        ))}
      </ul>
      {leaving && <UnlinkDialog issue={issue} item={leaving} onClose={() => setLeaving(null)} />}
    </Card>
  );
}

function UnlinkDialog({ issue, item, onClose }: { issue: Issue; item: LinkedItem; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const unlink = useUnlinkIssue();
  const link = useLinkIssue();
  const done = useDone();
  const refusal = useRefusal(unlink.error, { reason: 'unlink-reason' });

  function send() {
    unlink.mutate(
      { id: item.linkId, expectedVersion: item.linkVersion, reason },
      {
        onSuccess: ({ unlinkIssueFromItem: { id, version } }) => {
          onClose();
          done(`${item.code} is no longer linked.`, () =>
            link.mutateAsync({ id, expectedVersion: version, planItemId: item.id }),
          );
        },
      },
    );
  }

  return (
    <Dialog
      title={`Take the link to ${item.code} away`}
      onClose={onClose}
      footer={
        <>
          <Button look="danger" isBusy={unlink.isPending} onClick={send}>
            Take away
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <p>
        {issue.code} then no longer touches “{item.title}”. It stays on record.
      </p>
      <ErrorSummary errors={refusal.errors} />
      <TextArea
        id="unlink-reason"
        label="Why"
        rows={2}
        maxLength={1000}
        data-autofocus
        value={reason}
        error={refusal.of('unlink-reason')}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
