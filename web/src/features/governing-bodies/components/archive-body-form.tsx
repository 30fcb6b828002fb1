import { useState } from 'react';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useToast } from '../../../ui/toast/toast.js';
import type { BodyPage } from '../api/body.js';
import { useArchiveBody } from '../api/body-verbs.js';

const FIELDS = { reason: 'archive-reason' };

/** Puts a body away. Its meetings and decisions stay readable. */
export function ArchiveBodyForm({ body, onClose }: { body: BodyPage; onClose: () => void }) {
  const archive = useArchiveBody();
  const show = useToast();
  const [reason, setReason] = useState('');
  const form = useChangeForm<{ version: number; name: string }>({
    fieldIds: FIELDS,
    version: body.version,
    conflict: {
      labels: { name: 'Name' },
      base: { name: body.name },
      mine: { name: body.name },
      theirs: ({ name }) => ({ name }),
    },
    check: () =>
      reason.trim() === '' ? [{ fieldId: FIELDS.reason, message: 'Say why it is put away' }] : [],
    onClose,
    send: async (expectedVersion) => {
      await archive.mutateAsync({ id: body.id, expectedVersion, reason });
      onClose();
      show({ message: `${body.name} archived` });
    },
  });
  return (
    <ChangeDialog title={`Archive ${body.name}`} saveLabel="Archive body" form={form} onClose={onClose}>
      <p>It leaves the list and takes no more changes. Nothing of it is deleted.</p>
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
