import { useState } from 'react';
import { dayProblems } from '../../../lib/one-day.js';
import { useToday } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useToast } from '../../../ui/toast/toast.js';
import type { BodyMember } from '../api/body.js';
import { useEndMembership } from '../api/body-verbs.js';

const FIELDS = { heldTo: 'end-on', reason: 'end-reason' };

/** Ends a membership; the seat stays in the history of the body. */
export function EndMembershipForm({ member, onClose }: { member: BodyMember; onClose: () => void }) {
  const end = useEndMembership();
  const show = useToast();
  const today = useToday();
  const [heldTo, setHeldTo] = useState(today);
  const [reason, setReason] = useState('');
  const form = useChangeForm<{ version: number; heldTo: string | null }>({
    fieldIds: FIELDS,
    version: member.version,
    conflict: {
      labels: { heldTo: 'Last day' },
      base: { heldTo: member.heldTo ?? '' },
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
      await end.mutateAsync({ id: member.id, expectedVersion, heldTo, reason });
      onClose();
      show({ message: `${member.seat}: membership ended` });
    },
  });
  return (
    <ChangeDialog
      title={`End membership: ${member.seat}`}
      saveLabel="End membership"
      form={form}
      onClose={onClose}
    >
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
