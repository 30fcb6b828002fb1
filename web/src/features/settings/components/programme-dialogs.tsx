import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useChangeForm, type Words } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useAddProgramme, useAmendProgramme } from '../api/programme-verbs.js';
import type { OfficeProgramme, Structure } from '../api/structure.js';
import { CODE_HINT, possibleParents, suggestedCode } from './structure-words.js';

const LABELS = {
  name: 'Name',
  shortName: 'Short name',
  code: 'Code',
  purpose: 'What it is for',
  parentId: 'Belongs to',
} as const;
type Field = keyof typeof LABELS;
type Values = Record<Field, string>;
const FIELDS = Object.keys(LABELS) as Field[];
const idOf = (field: string) => `programme-${field}`;
const FIELD_IDS = Object.fromEntries(FIELDS.map((field) => [field, idOf(field)]));
const NOTHING: Values = { name: '', shortName: '', code: '', purpose: '', parentId: '' };

type Named = { [Name in Field]: string | null };
const valuesOf = (row: Named): Values =>
  Object.fromEntries(FIELDS.map((field) => [field, row[field] ?? ''])) as Values;

/** What is sent: an empty field that may be empty takes the value away. */
const inputOf = (values: Partial<Values>) =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, value?.trim() || null]));

function objectionsTo(values: Values) {
  const errors = [];
  if (!values.name.trim()) errors.push({ fieldId: idOf('name'), message: 'Write the name of the programme' });
  if (!values.code.trim()) errors.push({ fieldId: idOf('code'), message: 'Give it a code' });
  return errors;
}

export interface AddProgrammeDialogProps {
  programmes: readonly OfficeProgramme[];
  onClose: () => void;
}

/** Sets up a programme and opens it. */
export function AddProgrammeDialog({ programmes, onClose }: AddProgrammeDialogProps) {
  const [values, setValues] = useState(NOTHING);
  const [isCodeTyped, setCodeTyped] = useState(false);
  const navigate = useNavigate();
  const add = useAddProgramme();
  const done = useDone();
  const form = useChangeForm({
    fieldIds: FIELD_IDS,
    check: () => objectionsTo(values),
    onClose,
    send: async () => {
      const { code, name, ...rest } = values;
      const { addProgramme } = await add.mutateAsync({ code, name: name.trim(), ...inputOf(rest) });
      onClose();
      await navigate({ to: `/p/${encodeURIComponent(addProgramme.code)}/overview` });
      done(`${addProgramme.name} is set up`);
    },
  });
  const change = (part: Partial<Values>) => {
    if (part.code !== undefined) setCodeTyped(part.code !== '');
    const next = { ...values, ...part };
    if (part.name !== undefined && !isCodeTyped) next.code = suggestedCode(part.name);
    setValues(next);
  };
  return (
    <ChangeDialog title="Add a programme" saveLabel="Add programme" form={form} onClose={onClose}>
      <Fields
        values={values}
        parents={possibleParents(programmes, null)}
        errorAt={form.errorAt}
        onChange={change}
      />
    </ChangeDialog>
  );
}

export interface AmendProgrammeDialogProps extends AddProgrammeDialogProps {
  programme: Structure;
}

/** Changes what a programme is called and where it belongs. Only what was touched is sent. */
export function AmendProgrammeDialog({ programme, programmes, onClose }: AmendProgrammeDialogProps) {
  const [base] = useState(() => valuesOf(programme));
  const [values, setValues] = useState(base);
  const navigate = useNavigate();
  const amend = useAmendProgramme((code) =>
    navigate({
      to: `/p/${encodeURIComponent(code)}/settings`,
      search: { tab: 'structure' } as never,
      replace: true,
    }),
  );
  const done = useDone();
  const words = (from: Values): Words => ({
    ...from,
    parentId: programmes.find(({ id }) => id === from.parentId)?.name ?? '',
  });
  const form = useChangeForm<Named & { version: number }>({
    fieldIds: FIELD_IDS,
    version: programme.version,
    conflict: {
      labels: LABELS,
      base: words(base),
      mine: words(values),
      theirs: (current) => words(valuesOf(current)),
    },
    check: () => objectionsTo(values),
    onClose,
    send: async (expectedVersion, isMine) => {
      const touched = FIELDS.filter((field) => values[field] !== base[field] && isMine(field));
      const only = (from: Values) =>
        inputOf(Object.fromEntries(touched.map((field) => [field, from[field]])));
      if (touched.length > 0) {
        const { id } = programme;
        const { version, name } = await amend.mutateAsync({ id, expectedVersion, ...only(values) });
        done(`${name} is changed`, () => amend.mutateAsync({ id, expectedVersion: version, ...only(base) }));
      }
      onClose();
    },
  });
  const parents = possibleParents(programmes, programme.id);
  const kept = programmes.find(({ id }) => id === base.parentId);
  return (
    <ChangeDialog title={`Change ${programme.name}`} saveLabel="Save" form={form} onClose={onClose}>
      <Fields
        values={values}
        parents={kept && !parents.includes(kept) ? [kept, ...parents] : parents}
        errorAt={form.errorAt}
        codeHint={`${CODE_HINT} The addresses of its pages change with it; saved links to the old ones stop working.`}
        onChange={(part) => setValues({ ...values, ...part })}
      />
    </ChangeDialog>
  );
}

interface FieldsProps {
  values: Values;
  parents: readonly OfficeProgramme[];
  errorAt: (fieldId: string) => string | undefined;
  codeHint?: string;
  onChange: (part: Partial<Values>) => void;
}

function Fields({ values, parents, errorAt, codeHint = CODE_HINT, onChange }: FieldsProps) {
  const bind = (field: Field) => ({
    id: idOf(field),
    label: LABELS[field],
    value: values[field],
    error: errorAt(idOf(field)),
    onChange: ({ target }: { target: { value: string } }) => onChange({ [field]: target.value }),
  });
  return (
    <>
      <TextField {...bind('name')} maxLength={200} data-autofocus />
      <TextField {...bind('shortName')} maxLength={80} hint="What people call it. May be left out." />
      <TextField {...bind('code')} maxLength={40} hint={codeHint} spellCheck={false} />
      <TextArea {...bind('purpose')} rows={3} maxLength={2000} />
      <SelectField
        {...bind('parentId')}
        emptyLabel="Nothing above it"
        options={parents.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}
