import { useState } from 'react';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import type { PlanItem } from '../api/plan-item.js';
import { useItemAction } from '../hooks/use-item-action.js';

const REASON = 'reason-why';

export interface ReasonFormProps {
  item: PlanItem;
  title: string;
  saveLabel: string;
  about: string;
  /** Does it; whatever it throws stands in the form. */
  send: (target: { id: string; expectedVersion: number }, reason: string) => Promise<void>;
  onClose: () => void;
}

/** A verb that needs nothing but its reason: archive, reopen, take a dependency away. */
export function ReasonForm({ item, title, saveLabel, about, send, onClose }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const action = useItemAction({
    item,
    fieldIds: { reason: REASON },
    mine: {},
    check: () => (reason.trim() === '' ? [{ fieldId: REASON, message: 'Say why' }] : []),
    onClose,
    send: async (target) => {
      await send(target, reason);
      onClose();
    },
  });
  return (
    <ChangeDialog title={title} saveLabel={saveLabel} form={action} onClose={onClose}>
      <p className="muted">{about}</p>
      <TextArea
        id={REASON}
        label="Why"
        hint="In a sentence that a board can read"
        maxLength={1000}
        data-autofocus
        error={action.errorAt(REASON)}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ChangeDialog>
  );
}
