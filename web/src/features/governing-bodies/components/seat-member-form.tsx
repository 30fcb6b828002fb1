import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BodyMemberRole } from '../../../generated/graphql.js';
import { dayProblems } from '../../../lib/one-day.js';
import { ownerChoicesQuery } from '../../../lib/owner-choices.js';
import { useProgramme } from '../../../lib/programme.js';
import { useToday } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useToast } from '../../../ui/toast/toast.js';
import type { BodyPage } from '../api/body.js';
import { useSeatMember } from '../api/body-verbs.js';
import { MEMBER_WORDS, optionsOf } from './body-words.js';

const FIELDS = {
  seat: 'seat-name',
  role: 'seat-role',
  postId: 'seat-holder',
  personId: 'seat-holder',
  category: 'seat-category',
  deputy: 'seat-deputy',
  heldFrom: 'seat-from',
};

/** Adds a seat: to a person, to whoever holds a post, or vacant. */
export function SeatMemberForm({ body, onClose }: { body: BodyPage; onClose: () => void }) {
  const seatMember = useSeatMember();
  const show = useToast();
  const { data: holders = [] } = useQuery(ownerChoicesQuery(useProgramme().id));
  const today = useToday();
  const [values, setValues] = useState({
    seat: '',
    role: 'MEMBER' as BodyMemberRole,
    holder: '',
    category: '',
    deputy: '',
    heldFrom: '',
    isVoting: true,
  });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const form = useChangeForm({
    fieldIds: FIELDS,
    onClose,
    check: () => [
      ...(values.seat.trim() === '' ? [{ fieldId: FIELDS.seat, message: 'Name the seat' }] : []),
      ...dayProblems({ [FIELDS.heldFrom]: values.heldFrom }),
    ],
    send: async () => {
      const holder = holders.find(({ id }) => id === values.holder);
      await seatMember.mutateAsync({
        bodyId: body.id,
        seat: values.seat,
        role: values.role,
        isVoting: values.isVoting,
        personId: holder?.kind === 'PERSON' ? holder.id : null,
        postId: holder?.kind === 'POST' ? holder.id : null,
        category: values.category || null,
        deputy: values.deputy || null,
        heldFrom: values.heldFrom || null,
      });
      onClose();
      show({ message: `${values.seat} added to ${body.name}` });
    },
  });
  return (
    <ChangeDialog title={`Add a seat: ${body.name}`} saveLabel="Add seat" form={form} onClose={onClose}>
      <TextField
        id={FIELDS.seat}
        label="Name of the seat"
        hint="The organisation or office that it stands for, such as “Clinical lead”"
        data-autofocus
        maxLength={200}
        error={form.errorAt(FIELDS.seat)}
        value={values.seat}
        onChange={({ target }) => set({ seat: target.value })}
      />
      <SelectField
        id={FIELDS.role}
        label="Sits as"
        error={form.errorAt(FIELDS.role)}
        options={optionsOf(MEMBER_WORDS)}
        value={values.role}
        onChange={({ target }) => set({ role: target.value as BodyMemberRole })}
      />
      <SelectField
        id={FIELDS.postId}
        label="Who sits here"
        emptyLabel="Nobody yet: vacant"
        error={form.errorAt(FIELDS.postId)}
        options={holders.map(({ id, name, detail }) => ({
          value: id,
          label: detail ? `${name} (${detail})` : name,
        }))}
        value={values.holder}
        onChange={({ target }) => set({ holder: target.value })}
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
      <TextField
        id={FIELDS.deputy}
        label="Deputy (optional)"
        maxLength={200}
        error={form.errorAt(FIELDS.deputy)}
        value={values.deputy}
        onChange={({ target }) => set({ deputy: target.value })}
      />
      <DayField
        id={FIELDS.heldFrom}
        label="From (optional)"
        today={today}
        error={form.errorAt(FIELDS.heldFrom)}
        value={values.heldFrom}
        onChange={(day) => set({ heldFrom: day })}
      />
      <Checkbox
        id="seat-voting"
        label="Votes"
        checked={values.isVoting}
        onChange={({ target }) => set({ isVoting: target.checked })}
      />
    </ChangeDialog>
  );
}
