import { useState } from 'react';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useToast } from '../../../ui/toast/toast.js';
import type { Declaration } from '../api/conduct.js';
import { useWithdrawDeclaration } from '../api/conduct-verbs.js';

const FIELDS = { reason: 'withdraw-reason' };

/** Takes a declaration back; the history keeps it. */
export function WithdrawForm({ declaration, onClose }: { declaration: Declaration; onClose: () => void }) {
  const withdraw = useWithdrawDeclaration();
  const show = useToast();
  const [reason, setReason] = useState('');
  const form = useChangeForm({
    fieldIds: FIELDS,
    version: declaration.version,
    check: () =>
      reason.trim() === '' ? [{ fieldId: FIELDS.reason, message: 'Say why it is taken back' }] : [],
    onClose,
    send: async (expectedVersion) => {
      await withdraw.mutateAsync({ id: declaration.id, expectedVersion, reason });
      onClose();
      show({ message: 'Declaration taken back' });
    },
  });
  return (
    <ChangeDialog title="Take a declaration back" saveLabel="Take it back" form={form} onClose={onClose}>
      <p>{declaration.isNone ? 'None declared' : `${declaration.who}: ${declaration.description}`}</p>
      <TextArea
        id={FIELDS.reason}
        label="Why"
        data-autofocus
        maxLength={1000}
        error={form.errorAt(FIELDS.reason)}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ChangeDialog>
  );
}
