import { useState } from 'react';
import { useChangeForm, type Words } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import type { Workstream } from '../api/structure.js';
import { useAddWorkstream, useAmendWorkstream, useArchiveWorkstream } from '../api/workstream-verbs.js';
import { CODE_HINT, KIND_WORDS, suggestedCode } from './structure-words.js';

const LABELS = { name: 'Name', code: 'Code', kind: 'Kind', aim: 'What it is to achieve' } as const;
type Field = keyof typeof LABELS;
type Values = Omit<Record<Field, string>, 'kind'> & { kind: Workstream['kind'] };
const FIELDS = Object.keys(LABELS) as Field[];
const idOf = (field: string) => `workstream-${field}`;
const FIELD_IDS = Object.fromEntries([...FIELDS, 'parentId'].map((field) => [field, idOf(field)]));

type Named = Pick<Workstream, 'name' | 'code' | 'kind' | 'aim'>;
const valuesOf = ({ name, code, kind, aim }: Named): Values => ({ name, code, kind, aim: aim ?? '' });
const wordsOf = (values: Values): Words => ({ ...values, kind: KIND_WORDS[values.kind] });

function objectionsTo(values: Values) {
  const errors = [];
  if (!values.name.trim())
    errors.push({ fieldId: idOf('name'), message: 'Write the name of the workstream' });
  if (!values.code.trim()) errors.push({ fieldId: idOf('code'), message: 'Give it a code' });
  return errors;
}

export interface AddWorkstreamDialogProps {
  programmeId: string;
  workstreams: readonly Workstream[];
  parentId: string | null;
  onClose: () => void;
}

export function AddWorkstreamDialog(props: AddWorkstreamDialogProps) {
  const { programmeId, workstreams, onClose } = props;
  const [parentId, setParentId] = useState(props.parentId ?? '');
  const [values, setValues] = useState<Values>({
    name: '',
    code: '',
    kind: props.parentId === null ? 'WORKSTREAM' : 'WORKING_GROUP',
    aim: '',
  });
  const [isCodeTyped, setCodeTyped] = useState(false);
  const add = useAddWorkstream();
  const archive = useArchiveWorkstream();
  const done = useDone();
  const form = useChangeForm({
    fieldIds: FIELD_IDS,
    check: () => objectionsTo(values),
    onClose,
    send: async () => {
      const { name, code, kind, aim } = values;
      const { addWorkstream } = await add.mutateAsync({
        programmeId,
        name: name.trim(),
        code: code.trim(),
        kind,
        aim: aim.trim() || null,
        parentId: parentId || null,
      });
      const { id, version } = addWorkstream;
      done(`${addWorkstream.name} is added`, () =>
        archive.mutateAsync({ id, expectedVersion: version, reason: 'Added by mistake' }),
      );
      onClose();
    },
  });
  const change = (part: Partial<Values>) => {
    if (part.code !== undefined) setCodeTyped(part.code !== '');
    const next = { ...values, ...part };
    if (part.name !== undefined && !isCodeTyped) next.code = suggestedCode(part.name);
    setValues(next);
  };
  return (
    <ChangeDialog title="Add a workstream" saveLabel="Add" form={form} onClose={onClose}>
      <Fields values={values} errorAt={form.errorAt} onChange={change} />
      <SelectField
        id={idOf('parentId')}
        label="Below"
        emptyLabel="Nothing: at the top"
        options={workstreams
          .filter(({ isArchived }) => !isArchived)
          .map(({ id, name }) => ({ value: id, label: name }))}
        value={parentId}
        error={form.errorAt(idOf('parentId'))}
        onChange={({ target }) => setParentId(target.value)}
      />
    </ChangeDialog>
  );
}

/** Changes what a workstream is called. Only what was touched is sent. */
export function AmendWorkstreamDialog({ stream, onClose }: { stream: Workstream; onClose: () => void }) {
  const [base] = useState(() => valuesOf(stream));
  const [values, setValues] = useState(base);
  const amend = useAmendWorkstream();
  const done = useDone();
  const form = useChangeForm<Named & { version: number }>({
    fieldIds: FIELD_IDS,
    version: stream.version,
    conflict: {
      labels: LABELS,
      base: wordsOf(base),
      mine: wordsOf(values),
      theirs: (current) => wordsOf(valuesOf(current)),
    },
    check: () => objectionsTo(values),
    onClose,
    send: async (expectedVersion, isMine) => {
      const touched = FIELDS.filter((field) => values[field] !== base[field] && isMine(field));
      const only = (from: Values) =>
        Object.fromEntries(touched.map((field) => [field, from[field].trim() || null]));
      if (touched.length > 0) {
        const { id } = stream;
        const { amendWorkstream } = await amend.mutateAsync({ id, expectedVersion, ...only(values) });
        done(`${amendWorkstream.name} is changed`, () =>
          amend.mutateAsync({ id, expectedVersion: amendWorkstream.version, ...only(base) }),
        );
      }
      onClose();
    },
  });
  return (
    <ChangeDialog title={`Change ${stream.name}`} saveLabel="Save" form={form} onClose={onClose}>
      <Fields values={values} errorAt={form.errorAt} onChange={(part) => setValues({ ...values, ...part })} />
    </ChangeDialog>
  );
}

interface FieldsProps {
  values: Values;
  errorAt: (fieldId: string) => string | undefined;
  onChange: (part: Partial<Values>) => void;
}

function Fields({ values, errorAt, onChange }: FieldsProps) {
  const bind = (field: Field) => ({
    id: idOf(field),
    label: LABELS[field],
    value: values[field],
    error: errorAt(idOf(field)),
    onChange: ({ target }: { target: { value: string } }) =>
      onChange({ [field]: target.value } as Partial<Values>),
  });
  return (
    <>
      <TextField {...bind('name')} maxLength={200} data-autofocus />
      <TextField {...bind('code')} maxLength={40} hint={CODE_HINT} spellCheck={false} />
      <SelectField
        {...bind('kind')}
        options={Object.entries(KIND_WORDS).map(([value, label]) => ({ value, label }))}
      />
      <TextArea {...bind('aim')} rows={3} maxLength={2000} />
    </>
  );
}
