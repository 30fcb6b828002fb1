import { useState } from 'react';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { Link } from '../../../ui/link/link.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useLinkRisk, useUnlinkRisk } from '../api/link-risk.js';
import type { Risk } from '../api/risk.js';
import styles from './risks.module.css';

type LinkedItem = Risk['linkedItems'][number];

export interface RiskItemsProps {
  risk: Risk;
  mayEdit: boolean;
  hrefOf: (itemId: string) => string;
  onLink: () => void;
}

/** Which plan items the risk threatens; a link is taken away with the reason and stays on record. */
export function RiskItems({ risk, mayEdit, hrefOf, onLink }: RiskItemsProps) {
  const [leaving, setLeaving] = useState<LinkedItem | null>(null);
  return (
    <Card
      title="Plan items that it threatens"
      actions={mayEdit && <Button onClick={onLink}>Link an item</Button>}
    >
      {risk.linkedItems.length === 0 && <p className="muted">None linked yet.</p>}
      <ul className={styles.found}>
        {risk.linkedItems.map((item) => (
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
      {leaving && <UnlinkDialog risk={risk} item={leaving} onClose={() => setLeaving(null)} />}
    </Card>
  );
}

function UnlinkDialog({ risk, item, onClose }: { risk: Risk; item: LinkedItem; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const unlink = useUnlinkRisk();
  const link = useLinkRisk();
  const done = useDone();
  const refusal = useRefusal(unlink.error, { reason: 'unlink-reason' });
  return (
    <Dialog
      title={`Take the link to ${item.code} away`}
      onClose={onClose}
      footer={
        <>
          <Button
            look="danger"
            isBusy={unlink.isPending}
            onClick={() =>
              unlink.mutate(
                { id: item.linkId, expectedVersion: item.linkVersion, reason },
                {
                  onSuccess: ({ unlinkRiskFromItem: { id, version } }) => {
                    onClose();
                    done(`${item.code} is no longer linked`, () =>
                      link.mutateAsync({ id, expectedVersion: version, planItemId: item.id }),
                    );
                  },
                },
              )
            }
          >
            Take away
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <p>
        {risk.code} then no longer threatens “{item.title}”, and no longer counts in its colour. It stays on
        record.
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
