import { useState } from 'react';
import { dayProblems } from '../../../lib/one-day.js';
import { useToday } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useToast } from '../../../ui/toast/toast.js';
import { useEndDelegation, useEndDeputy, useEndScope } from '../api/constitution-verbs.js';

const FIELDS = { heldTo: 'part-end-on', reason: 'part-end-reason' };

/** A deputy, a delegation or a function whose last day is recorded. */
export interface EndedPart {
  kind: 'deputy' | 'delegation' | 'scope';
  id: string;
  version: number;
  name: string;
}

/** Records the last day of a part of a body; it stays in the history. */
export function EndPartForm({ part, onClose }: { part: EndedPart; onClose: () => void }) {
  const verbs = { deputy: useEndDeputy(), delegation: useEndDelegation(), scope: useEndScope() };
  const show = useToast();
  const today = useToday();
  const [heldTo, setHeldTo] = useState(today);
  const [reason, setReason] = useState('');
  const form = useChangeForm<{ version: number; heldTo: string | null }>({
    fieldIds: FIELDS,
    version: part.version,
    conflict: {
      labels: { heldTo: 'Last day' },
      base: { heldTo: '' },
      mine: { heldTo },
      theirs: (current) => ({ heldTo: current.heldTo ?? '' }),
    },
    check: () => [
      ...(heldTo === '' ? [{ fieldId: FIELDS.heldTo, message: 'Enter the last day' }] : []),
      ...dayProblems({ [FIELDS.heldTo]: heldTo }),
      ...(reason.trim() === '' ? [{ fieldId: FIELDS.reason, message: 'Say why it ends' }] : []),
    ],
    onClose,
    send: async (expectedVersion) => {
      const input = { id: part.id, expectedVersion, heldTo, reason };
      if (part.kind === 'deputy') await verbs.deputy.mutateAsync(input);
      else if (part.kind === 'delegation') await verbs.delegation.mutateAsync(input);
      else await verbs.scope.mutateAsync(input);
      onClose();
      show({ message: `${part.name}: last day recorded` });
    },
  });
  return (
    <ChangeDialog title={`End: ${part.name}`} saveLabel="Save last day" form={form} onClose={onClose}>
      <DayField
        id={FIELDS.heldTo}
        label="Last day"
        today={today}
        data-autofocus
        error={form.errorAt(FIELDS.heldTo)}
        value={heldTo}
        onChange={(day) => setHeldTo(day)}
      />
      <TextArea
        id={FIELDS.reason}
        label="Why"
        maxLength={1000}
        error={form.errorAt(FIELDS.reason)}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ChangeDialog>
  );
}
