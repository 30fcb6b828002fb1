import { useState } from 'react';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useToast } from '../../../ui/toast/toast.js';
import type { BodyPage } from '../api/body.js';
import { useRemovePredecessor } from '../api/constitution-verbs.js';

const FIELDS = { reason: 'unmerge-reason' };

export interface RemoveMergerFormProps {
  merger: BodyPage['mergedFrom'][number];
  onClose: () => void;
}

/** Takes back that a body went into another. */
export function RemoveMergerForm({ merger, onClose }: RemoveMergerFormProps) {
  const remove = useRemovePredecessor();
  const show = useToast();
  const [reason, setReason] = useState('');
  const form = useChangeForm({
    fieldIds: FIELDS,
    version: merger.version,
    check: () =>
      reason.trim() === '' ? [{ fieldId: FIELDS.reason, message: 'Say why it is taken back' }] : [],
    onClose,
    send: async (expectedVersion) => {
      await remove.mutateAsync({ id: merger.id, expectedVersion, reason });
      onClose();
      show({ message: `${merger.name} no longer went into it` });
    },
  });
  return (
    <ChangeDialog title={`Take back: ${merger.name}`} saveLabel="Take it back" form={form} onClose={onClose}>
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
