import { useState } from 'react';
import type { BodyMemberRole } from '../../../generated/graphql.js';
import { dayProblems } from '../../../lib/one-day.js';
import { useToday } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useToast } from '../../../ui/toast/toast.js';
import type { BodyMember } from '../api/body.js';
import { useAmendMember } from '../api/constitution-verbs.js';
import { MEMBER_WORDS, optionsOf } from './body-words.js';

const FIELDS = {
  role: 'member-role',
  category: 'member-category',
  organisationId: 'member-organisation',
  voteWeight: 'member-weight',
  heldFrom: 'member-from',
};

export interface AmendMemberFormProps {
  member: BodyMember;
  organisations: readonly { id: string; name: string }[];
  onClose: () => void;
}

/** Puts a seat right: as what it sits, for whom it speaks, what it counts as, whether and how it votes. */
export function AmendMemberForm({ member, organisations, onClose }: AmendMemberFormProps) {
  const amend = useAmendMember();
  const show = useToast();
  const today = useToday();
  const [values, setValues] = useState({
    role: member.role,
    category: member.category ?? '',
    organisationId: member.organisationId ?? '',
    isVoting: member.isVoting,
    voteWeight: String(member.voteWeight),
    heldFrom: member.heldFrom ?? '',
  });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const weight = Number(values.voteWeight);
  const form = useChangeForm<{ version: number; role: BodyMemberRole }>({
    fieldIds: FIELDS,
    version: member.version,
    conflict: {
      labels: { role: 'Sits as' },
      base: { role: MEMBER_WORDS[member.role] },
      mine: { role: MEMBER_WORDS[values.role] },
      theirs: ({ role }) => ({ role: MEMBER_WORDS[role] }),
    },
    check: () => [
      ...(Number.isSafeInteger(weight) && weight >= 1 && weight <= 1000
        ? []
        : [{ fieldId: FIELDS.voteWeight, message: 'Enter a whole number from 1 to 1000' }]),
      ...dayProblems({ [FIELDS.heldFrom]: values.heldFrom }),
    ],
    onClose,
    send: async (expectedVersion) => {
      await amend.mutateAsync({
        id: member.id,
        expectedVersion,
        role: values.role,
        category: values.category || null,
        organisationId: values.organisationId || null,
        isVoting: values.isVoting,
        voteWeight: weight,
        heldFrom: values.heldFrom || null,
      });
      onClose();
      show({ message: `${member.seat} saved` });
    },
  });
  return (
    <ChangeDialog title={`Edit seat: ${member.seat}`} saveLabel="Save seat" form={form} onClose={onClose}>
      <SelectField
        id={FIELDS.role}
        label="Sits as"
        data-autofocus
        error={form.errorAt(FIELDS.role)}
        options={optionsOf(MEMBER_WORDS)}
        value={values.role}
        onChange={({ target }) => set({ role: target.value as BodyMemberRole })}
      />
      <SelectField
        id={FIELDS.organisationId}
        label="Speaks for"
        emptyLabel="No organisation"
        error={form.errorAt(FIELDS.organisationId)}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        value={values.organisationId}
        onChange={({ target }) => set({ organisationId: target.value })}
      />
      <TextField
        id={FIELDS.category}
        label="Counts as (optional)"
        hint="Where the quorum asks for it: clinician, lay member"
        maxLength={80}
        error={form.errorAt(FIELDS.category)}
        value={values.category}
        onChange={({ target }) => set({ category: target.value })}
      />
      <Checkbox
        id="member-voting"
        label="Votes"
        checked={values.isVoting}
        onChange={({ target }) => set({ isVoting: target.checked })}
      />
      <TextField
        id={FIELDS.voteWeight}
        label="What its vote weighs"
        hint="Counts only where the body votes by weight"
        inputMode="numeric"
        maxLength={4}
        error={form.errorAt(FIELDS.voteWeight)}
        value={values.voteWeight}
        onChange={({ target }) => set({ voteWeight: target.value })}
      />
      <DayField
        id={FIELDS.heldFrom}
        label="From (optional)"
        today={today}
        error={form.errorAt(FIELDS.heldFrom)}
        value={values.heldFrom}
        onChange={(heldFrom) => set({ heldFrom })}
      />
    </ChangeDialog>
  );
}
