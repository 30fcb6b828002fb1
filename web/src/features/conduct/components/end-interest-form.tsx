import { useState } from 'react';
import { dayProblems } from '../../../lib/one-day.js';
import { useToday } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useToast } from '../../../ui/toast/toast.js';
import { useEndInterest } from '../api/conduct-verbs.js';
import type { RegisteredInterest } from '../api/register.js';

const FIELDS = { heldTo: 'interest-end-on', reason: 'interest-end-reason' };

/** Records the last day of an interest; it stays in the register. */
export function EndInterestForm({
  interest,
  onClose,
}: {
  interest: RegisteredInterest;
  onClose: () => void;
}) {
  const end = useEndInterest();
  const show = useToast();
  const today = useToday();
  const [heldTo, setHeldTo] = useState(today);
  const [reason, setReason] = useState('');
  const form = useChangeForm({
    fieldIds: FIELDS,
    version: interest.version,
    check: () => [
      ...(heldTo === '' ? [{ fieldId: FIELDS.heldTo, message: 'Enter the last day' }] : []),
      ...dayProblems({ [FIELDS.heldTo]: heldTo }),
      ...(reason.trim() === '' ? [{ fieldId: FIELDS.reason, message: 'Say why it ends' }] : []),
    ],
    onClose,
    send: async (expectedVersion) => {
      await end.mutateAsync({ id: interest.id, expectedVersion, heldTo, reason });
      onClose();
      show({ message: 'Last day of the interest recorded' });
    },
  });
  return (
    <ChangeDialog title="End an interest" saveLabel="Save last day" form={form} onClose={onClose}>
      <p>{interest.description}</p>
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
