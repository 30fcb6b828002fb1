import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ownerChoicesQuery } from '../../../lib/owner-choices.js';
import { useProgramme } from '../../../lib/programme.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useToast } from '../../../ui/toast/toast.js';
import type { BodyMember, BodyPage } from '../api/body.js';
import { useNameDeputy } from '../api/constitution-verbs.js';

const FIELDS = { personId: 'deputy-who', deputySeatId: 'deputy-who', name: 'deputy-name' };

export interface DeputyFormProps {
  body: BodyPage;
  member: BodyMember;
  onClose: () => void;
}

/** Names who may come in place of a member: a person, whoever has another seat, or a name. */
export function DeputyForm({ body, member, onClose }: DeputyFormProps) {
  const nameDeputy = useNameDeputy();
  const show = useToast();
  const { data: holders = [] } = useQuery(ownerChoicesQuery(useProgramme().id));
  const [who, setWho] = useState('');
  const [name, setName] = useState('');
  const people = holders.filter(({ kind }) => kind === 'PERSON');
  const seats = body.members.filter(({ id, isCurrent }) => isCurrent && id !== member.id);
  const form = useChangeForm({
    fieldIds: FIELDS,
    onClose,
    check: () =>
      who === '' && name.trim() === ''
        ? [{ fieldId: FIELDS.name, message: 'Choose or write who deputises' }]
        : [],
    send: async () => {
      const [kind, id] = who.split(':');
      await nameDeputy.mutateAsync({
        memberId: member.id,
        personId: kind === 'person' ? (id ?? null) : null,
        deputySeatId: kind === 'seat' ? (id ?? null) : null,
        name: who === '' ? name : null,
      });
      onClose();
      show({ message: `Deputy of ${member.seat} named` });
    },
  });
  return (
    <ChangeDialog title={`Deputy of ${member.seat}`} saveLabel="Name deputy" form={form} onClose={onClose}>
      <SelectField
        id={FIELDS.personId}
        label="Who may come instead"
        emptyLabel="Somebody else, named below"
        data-autofocus
        error={form.errorAt(FIELDS.personId)}
        options={[
          ...people.map((one) => ({ value: `person:${one.id}`, label: one.name })),
          ...seats.map((one) => ({ value: `seat:${one.id}`, label: `Whoever sits as ${one.seat}` })),
        ]}
        value={who}
        onChange={({ target }) => setWho(target.value)}
      />
      {who === '' && (
        <TextField
          id={FIELDS.name}
          label="Name"
          hint="As the terms of reference or the papers have it"
          maxLength={200}
          error={form.errorAt(FIELDS.name)}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      )}
    </ChangeDialog>
  );
}
