import { useState } from 'react';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { Link } from '../../../ui/link/link.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { threePointWords } from '../../../ui/three-point/three-point.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useLinkRisk, useUnlinkRisk } from '../api/link-risk.js';
import type { LinkedItem, Risk } from '../api/risk.js';
import { useStateRiskDelay } from '../api/state-risk-delay.js';
import styles from './risks.module.css';

export interface RiskItemsProps {
  risk: Risk;
  mayEdit: boolean;
  hrefOf: (itemId: string) => string;
  onLink: () => void;
  onDelay: (item: LinkedItem) => void;
}

/**
 * Which plan items the risk threatens, and by how much it would delay each; a link is taken away with the reason and stays
 * on record.
 */
export function RiskItems({ risk, mayEdit, hrefOf, onLink, onDelay }: RiskItemsProps) {
  const [leaving, setLeaving] = useState<LinkedItem | null>(null);
  return (
    <Card
      title="Plan items that it threatens"
      actions={mayEdit && <Button onClick={onLink}>Link an item</Button>}
    >
      {risk.linkedItems.length === 0 && <p className="muted">None linked yet.</p>}
      <ul className={styles.linked}>
        {risk.linkedItems.map((item) => (
          <li key={item.id}>
            <span className={styles.grow}>
              <Link href={hrefOf(item.id)}>
                {item.code} {item.title}
              </Link>
              <span className={styles.delay}>
                {item.delay === null
                  ? 'Delay not stated'
                  : `Would delay it by ${threePointWords(item.delay)}`}
              </span>
            </span>
            {mayEdit && (
              <Button aria-label={`State the delay of ${item.code}`} onClick={() => onDelay(item)}>
                State delay
              </Button>
            )}
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
  const stateDelay = useStateRiskDelay();
  const done = useDone();

  /** The link again, with the delay that was stated of it. */
  async function takeBack(id: string, expectedVersion: number) {
    const { linkRiskToItem: linked } = await link.mutateAsync({ id, expectedVersion, planItemId: item.id });
    const again = linked.linkedItems.find((other) => other.id === item.id);
    if (!again || item.delay === null) return;
    const { linkId, linkVersion } = again;
    await stateDelay.mutateAsync({ id: linkId, expectedVersion: linkVersion, delay: item.delay });
  }

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
                    done(`${item.code} is no longer linked`, () => takeBack(id, version));
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
