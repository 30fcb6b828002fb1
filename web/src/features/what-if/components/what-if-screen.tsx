import { useEffect, useMemo, useRef, useState } from 'react';
import { useCan } from '../../../lib/session.js';
import { Button } from '../../../ui/button/button.js';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { Notice } from '../../../ui/notice/notice.js';
import type { WhatIfPlan } from '../api/what-if-plan.js';
import type { Draft } from '../lib/draft.js';
import { draftLines } from '../lib/draft-lines.js';
import { ApplyDialog } from './apply-dialog.js';
import { DraftCard } from './draft-card.js';
import { EffectPanel } from './effect-panel.js';
import styles from './what-if.module.css';

export interface WhatIfScreenProps {
  programmeId: string;
  plan: WhatIfPlan;
  draft: Draft;
  startItemId?: string;
  onDraft: (draft: Draft) => void;
  itemHref: (itemId: string) => string;
  /** Where its secretary postpones a meeting whose notice is out. */
  meetingHref: (meetingId: string) => string;
}

/** Changes on one side, what would follow on the other; nothing is stored before it is applied. */
export function WhatIfScreen({
  programmeId,
  plan,
  draft,
  startItemId,
  onDraft,
  itemHref,
  meetingHref,
}: WhatIfScreenProps) {
  const [isApplying, setApplying] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const wasApplied = useRef(false);
  // The button that opened the dialog is gone with the draft: the keyboard goes on where the next change is added.
  useEffect(() => {
    if (isApplying || !wasApplied.current) return;
    wasApplied.current = false;
    root.current?.querySelector<HTMLElement>('button[aria-expanded]')?.focus();
  }, [isApplying]);
  const lines = useMemo(() => draftLines(draft, plan), [draft, plan]);
  const isSound = lines.some(({ problem }) => problem === null);
  const mayApply = [
    ...[useCan('milestone:reforecast'), useCan('milestone:edit')],
    ...[useCan('meeting:edit'), useCan('milestone:link')],
  ].some(Boolean);
  const isAppliable = lines.some(({ problem, cannotApply }) => problem === null && cannotApply === null);
  return (
    <div ref={root} className={styles.columns}>
      <div className={styles.column}>
        <DraftCard
          key={startItemId}
          plan={plan}
          draft={draft}
          lines={lines}
          startItemId={startItemId}
          meetingHref={meetingHref}
          onChange={onDraft}
        />
        {isSound && mayApply && (
          <div className={styles.adders}>
            {isAppliable && (
              <Button look="primary" onClick={() => setApplying(true)}>
                Apply…
              </Button>
            )}
            <Button onClick={() => onDraft([])}>Start again</Button>
          </div>
        )}
        {isSound && !mayApply && (
          <Notice tone="info">
            Your role reads the plan. The address of this page holds the draft: send it to somebody who may
            change it.
          </Notice>
        )}
      </div>
      <div className={styles.column}>
        {isSound ? (
          <EffectPanel programmeId={programmeId} lines={lines} itemHref={itemHref} />
        ) : (
          <EmptyState title="What would follow?">
            <p>
              Add a change: a paper that is ready later, work that takes longer, a committee that meets on
              another day, once more or not at all, a decision by its chair, a link more or less. Here you
              then read what it does to the date that the programme is about, which meetings are missed, and
              everything that moves with it.
            </p>
            <p>Nothing is saved. The draft stands in the address, so it can be sent to a colleague.</p>
          </EmptyState>
        )}
      </div>
      {isApplying && (
        <ApplyDialog
          lines={lines}
          onClose={() => setApplying(false)}
          onApplied={() => {
            setApplying(false);
            wasApplied.current = true;
            onDraft([]);
          }}
        />
      )}
    </div>
  );
}
