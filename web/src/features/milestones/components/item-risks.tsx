import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { Link } from '../../../ui/link/link.js';
import { Tag } from '../../../ui/tag/tag.js';
import { threePointWords } from '../../../ui/three-point/three-point.js';
import { useDone } from '../../../ui/toast/use-done.js';
import type { PlanItem } from '../api/plan-item.js';
import { useLinkRiskAgain, useStateRiskDelayAgain, useUnlinkRiskOfItem } from '../api/unlink-risk.js';
import styles from './item-page.module.css';
import { ReasonForm } from './reason-form.js';

type ItemRisk = PlanItem['risks'][number];

/** Risks that threaten the item; whoever may rewrite a risk may say that it does not. */
export function ItemRisks({ item, hrefOf }: { item: PlanItem; hrefOf: (riskId: string) => string | null }) {
  const [leaving, setLeaving] = useState<ItemRisk | null>(null);
  const unlink = useUnlinkRiskOfItem();
  const linkAgain = useLinkRiskAgain();
  const stateDelay = useStateRiskDelayAgain();
  const done = useDone();

  /** The link again, with the delay that was stated of it. */
  async function takeBack({ delay }: ItemRisk, id: string, expectedVersion: number) {
    const { linkRiskToItem: risk } = await linkAgain.mutateAsync({
      id,
      expectedVersion,
      planItemId: item.id,
    });
    const again = risk.linkedItems.find((linked) => linked.id === item.id);
    if (!again || delay === null) return;
    await stateDelay.mutateAsync({ id: again.linkId, expectedVersion: again.linkVersion, delay });
  }

  return (
    <Card title="Risks">
      {item.risks.length === 0 && <p className="muted">No open risk threatens it.</p>}
      <ul className={styles.plain}>
        {item.risks.map((risk) => (
          <li key={risk.id} className={styles.entry}>
            <Named href={hrefOf(risk.id)}>
              {risk.code} {risk.title}
            </Named>{' '}
            <Tag>{risk.state.toLowerCase().replaceAll('_', ' ')}</Tag>
            {risk.delay && <div className="muted small">Would delay it by {threePointWords(risk.delay)}</div>}
            {risk.mayUnlink && (
              <Button
                look="quiet"
                aria-label={`Take away the link to ${risk.code}`}
                onClick={() => setLeaving(risk)}
              >
                Take away
              </Button>
            )}
          </li>
        ))}
      </ul>
      {leaving && (
        <ReasonForm
          item={item}
          title={`Take the link to ${leaving.code} away`}
          saveLabel="Take away"
          about={`${leaving.code} then no longer threatens ${item.title}, and no longer counts in its colour. It stays on record.`}
          onClose={() => setLeaving(null)}
          send={async (_target, reason) => {
            const { linkId, linkVersion, code } = leaving;
            const { unlinkRiskFromItem: risk } = await unlink.mutateAsync({
              id: linkId,
              expectedVersion: linkVersion,
              reason,
            });
            done(`${code} is no longer linked.`, () => takeBack(leaving, risk.id, risk.version));
          }}
        />
      )}
    </Card>
  );
}

function Named({ href, children }: { href: string | null; children: ReactNode }) {
  return href ? <Link href={href}>{children}</Link> : children;
}
