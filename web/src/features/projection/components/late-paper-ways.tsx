import { useState } from 'react';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { Button } from '../../../ui/button/button.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { Link } from '../../../ui/link/link.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useDone } from '../../../ui/toast/use-done.js';
import type { LatePaper } from '../api/item-projection.js';
import { useSettleLatePaper } from '../api/settle-late-paper.js';
import styles from './item-projection-card.module.css';

type WayOut = LatePaper['waysOut'][number];

export interface LatePaperWaysProps {
  late: LatePaper;
  mayLink: boolean;
  /** Where moving the decision is tried on; to the next meeting that it can make, if one is known. */
  moveHref: (to: string | null) => string;
}

/** The ways out of `MTG-3` as things to do, or the one that was settled on. */
export function LatePaperWays({ late, mayLink, moveHref }: LatePaperWaysProps) {
  const [chosen, setChosen] = useState<WayOut | 'back' | null>(null);
  const close = () => setChosen(null);
  return (
    <>
      {late.settled !== null && mayLink && (
        <Button look="quiet" onClick={() => setChosen('back')}>
          Take back what was settled
        </Button>
      )}
      {late.settled === null && (
        <ul className={styles.ways} aria-label="Ways out">
          {late.waysOut.map((way) => (
            <li key={way.words}>
              {way.route === null ? (
                <Link href={moveHref(way.to ?? null)}>{way.words}: see what it moves</Link>
              ) : mayLink ? (
                <Button look="quiet" onClick={() => setChosen(way)}>
                  {way.words}
                </Button>
              ) : (
                way.words
              )}
            </li>
          ))}
        </ul>
      )}
      {chosen !== null && (
        <SettleDialog late={late} way={chosen === 'back' ? null : chosen} onClose={close} />
      )}
    </>
  );
}

const REASON = 'late-reason';
const CHAIR = 'late-chair';

function SettleDialog({ late, way, onClose }: { late: LatePaper; way: WayOut | null; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [chairAgrees, setChairAgrees] = useState(false);
  const settle = useSettleLatePaper();
  const done = useDone();
  const form = useChangeForm<{ version: number }>({
    fieldIds: { reason: REASON, chairAgrees: CHAIR },
    version: late.linkVersion,
    check: () => [
      ...(way?.route === 'LATE_ITEM' && !chairAgrees
        ? [{ fieldId: CHAIR, message: 'A late item needs the agreement of the chair (MTG-6)' }]
        : []),
      ...(reason.trim() === '' ? [{ fieldId: REASON, message: 'Say why' }] : []),
    ],
    onClose,
    send: async (expectedVersion) => {
      const common = { id: late.linkId, meetingId: late.meetingId };
      const { settleLatePaper: saved } = await settle.mutateAsync({
        ...common,
        expectedVersion,
        route: way?.route ?? null,
        chairAgrees,
        reason,
      });
      onClose();
      if (way === null) done('It is open again.');
      else
        done('Settled, and on record.', () =>
          settle.mutateAsync({
            ...common,
            expectedVersion: saved.version,
            route: null,
            chairAgrees: false,
            reason: `Undone: ${reason}`.slice(0, 1000),
          }),
        );
    },
  });
  return (
    <ChangeDialog
      title={way === null ? 'Take back what was settled' : way.words}
      saveLabel={way === null ? 'Take back' : 'Settle'}
      form={form}
      onClose={onClose}
    >
      <p className="muted">
        {way === null
          ? 'The warning stands again.'
          : 'It holds for this meeting, as long as the outcome still lands in time for it; else the warning comes back.'}
      </p>
      {way?.route === 'LATE_ITEM' && (
        <Checkbox
          id={CHAIR}
          label="The chair agrees that it is urgent"
          checked={chairAgrees}
          onChange={({ target }) => setChairAgrees(target.checked)}
        />
      )}
      <TextArea
        id={REASON}
        label={way?.route === 'LATE_ITEM' ? 'Why it is urgent' : 'Why'}
        hint="In a sentence that a board can read"
        maxLength={1000}
        data-autofocus
        error={form.errorAt(REASON)}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ChangeDialog>
  );
}
