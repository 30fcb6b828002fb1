import { useState } from 'react';
import type { InterestKind } from '../../../generated/graphql.js';
import { dayProblems } from '../../../lib/one-day.js';
import { useToday } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useToast } from '../../../ui/toast/toast.js';
import { useRegisterInterest } from '../api/conduct-verbs.js';
import { INTEREST_WORDS } from './conduct-words.js';

const FIELDS = {
  memberId: 'interest-member',
  kind: 'interest-kind',
  description: 'interest-what',
  heldFrom: 'interest-from',
};

export interface InterestFormProps {
  kinds: readonly InterestKind[];
  seats: readonly { id: string; name: string }[];
  onClose: () => void;
}

/** Puts an interest of a member into the register. */
export function InterestForm({ kinds, seats, onClose }: InterestFormProps) {
  const register = useRegisterInterest();
  const show = useToast();
  const today = useToday();
  const [values, setValues] = useState({
    memberId: '',
    kind: kinds[0] ?? 'OTHER',
    description: '',
    heldFrom: '',
  });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const form = useChangeForm({
    fieldIds: FIELDS,
    onClose,
    check: () => [
      ...(values.memberId === '' ? [{ fieldId: FIELDS.memberId, message: 'Choose the member' }] : []),
      ...(values.description.trim() === ''
        ? [{ fieldId: FIELDS.description, message: 'Say what the interest is' }]
        : []),
      ...dayProblems({ [FIELDS.heldFrom]: values.heldFrom }),
    ],
    send: async () => {
      await register.mutateAsync({ ...values, heldFrom: values.heldFrom || null });
      onClose();
      show({ message: 'Interest added to the register' });
    },
  });
  return (
    <ChangeDialog title="Add an interest" saveLabel="Add interest" form={form} onClose={onClose}>
      <SelectField
        id={FIELDS.memberId}
        label="Member"
        emptyLabel="Choose"
        data-autofocus
        error={form.errorAt(FIELDS.memberId)}
        options={seats.map(({ id, name }) => ({ value: id, label: name }))}
        value={values.memberId}
        onChange={({ target }) => set({ memberId: target.value })}
      />
      <SelectField
        id={FIELDS.kind}
        label="Kind"
        error={form.errorAt(FIELDS.kind)}
        options={kinds.map((kind) => ({ value: kind, label: INTEREST_WORDS[kind] }))}
        value={values.kind}
        onChange={({ target }) => set({ kind: target.value as InterestKind })}
      />
      <TextArea
        id={FIELDS.description}
        label="What it is"
        maxLength={1000}
        error={form.errorAt(FIELDS.description)}
        value={values.description}
        onChange={({ target }) => set({ description: target.value })}
      />
      <DayField
        id={FIELDS.heldFrom}
        label="Since (optional)"
        today={today}
        error={form.errorAt(FIELDS.heldFrom)}
        value={values.heldFrom}
        onChange={(heldFrom) => set({ heldFrom })}
      />
    </ChangeDialog>
  );
}
