import { useState } from 'react';
import type { BodyKind, BodyRole } from '../../../generated/graphql.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useAddBody } from '../api/body-verbs.js';
import { KIND_WORDS, optionsOf, ROLE_WORDS } from './body-words.js';

const FIELDS = {
  name: 'add-body-name',
  prefix: 'add-body-prefix',
  shortName: 'add-body-short',
  kind: 'add-body-kind',
  role: 'add-body-role',
  parentId: 'add-body-parent',
};

export interface AddBodyFormProps {
  programmeId: string;
  bodies: readonly { id: string; name: string }[];
  onAdded: (body: { id: string; name: string }) => void;
  onClose: () => void;
}

/** Adds a body to the programme; members and rules follow on its page. */
export function AddBodyForm({ programmeId, bodies, onAdded, onClose }: AddBodyFormProps) {
  const add = useAddBody();
  const [values, setValues] = useState({
    name: '',
    prefix: '',
    shortName: '',
    kind: 'PROGRAMME_BOARD' as BodyKind,
    role: 'DELIVERS' as BodyRole,
    parentId: '',
  });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const form = useChangeForm({
    fieldIds: FIELDS,
    onClose,
    check: () => [
      ...(values.name.trim() === '' ? [{ fieldId: FIELDS.name, message: 'Enter the name of the body' }] : []),
      ...(values.prefix.trim() === ''
        ? [{ fieldId: FIELDS.prefix, message: 'Enter a short code, such as JC' }]
        : []),
    ],
    send: async () => {
      const { addBody } = await add.mutateAsync({
        ...values,
        programmeIds: [programmeId],
        shortName: values.shortName || null,
        parentId: values.parentId || null,
      });
      onAdded(addBody);
    },
  });
  return (
    <ChangeDialog title="Add a body" saveLabel="Add body" form={form} onClose={onClose}>
      <TextField
        id={FIELDS.name}
        label="Name"
        data-autofocus
        maxLength={200}
        error={form.errorAt(FIELDS.name)}
        value={values.name}
        onChange={({ target }) => set({ name: target.value })}
      />
      <TextField
        id={FIELDS.prefix}
        label="Code"
        hint="Up to ten capital letters and digits; its decisions are called JC-2018-01"
        maxLength={10}
        error={form.errorAt(FIELDS.prefix)}
        value={values.prefix}
        onChange={({ target }) => set({ prefix: target.value.toUpperCase() })}
      />
      <TextField
        id={FIELDS.shortName}
        label="Short form in papers (optional)"
        maxLength={40}
        error={form.errorAt(FIELDS.shortName)}
        value={values.shortName}
        onChange={({ target }) => set({ shortName: target.value })}
      />
      <SelectField
        id={FIELDS.kind}
        label="What it is"
        hint="The kind limits what it may record"
        error={form.errorAt(FIELDS.kind)}
        options={optionsOf(KIND_WORDS)}
        value={values.kind}
        onChange={({ target }) => set({ kind: target.value as BodyKind })}
      />
      <SelectField
        id={FIELDS.role}
        label="What it does in the programme"
        error={form.errorAt(FIELDS.role)}
        options={optionsOf(ROLE_WORDS)}
        value={values.role}
        onChange={({ target }) => set({ role: target.value as BodyRole })}
      />
      <SelectField
        id={FIELDS.parentId}
        label="Under (optional)"
        emptyLabel="No body above it"
        error={form.errorAt(FIELDS.parentId)}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        value={values.parentId}
        onChange={({ target }) => set({ parentId: target.value })}
      />
    </ChangeDialog>
  );
}
