import { useState } from 'react';
import { dayProblems } from '../../../lib/one-day.js';
import { useToday } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useToast } from '../../../ui/toast/toast.js';
import type { BodyPage } from '../api/body.js';
import { useAddDelegation, useAddPredecessor, useAddScope } from '../api/constitution-verbs.js';

interface FormProps {
  body: BodyPage;
  onClose: () => void;
}
interface Named {
  id: string;
  name: string;
}

const options = (all: readonly Named[]) => all.map(({ id, name }) => ({ value: id, label: name }));

const DELEGATION = {
  organisationId: 'delegation-organisation',
  instrument: 'delegation-instrument',
  heldFrom: 'delegation-from',
};

/** Records that an organisation delegated to a body. */
export function DelegationForm({
  body,
  organisations,
  onClose,
}: FormProps & { organisations: readonly Named[] }) {
  const add = useAddDelegation();
  const show = useToast();
  const today = useToday();
  const [values, setValues] = useState({ organisationId: '', instrument: '', heldFrom: '' });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const form = useChangeForm({
    fieldIds: DELEGATION,
    onClose,
    check: () => [
      ...(values.organisationId === ''
        ? [{ fieldId: DELEGATION.organisationId, message: 'Choose who delegates' }]
        : []),
      ...dayProblems({ [DELEGATION.heldFrom]: values.heldFrom }),
    ],
    send: async () => {
      const { organisationId, instrument, heldFrom } = values;
      await add.mutateAsync({
        bodyId: body.id,
        organisationId,
        instrument: instrument || null,
        heldFrom: heldFrom || null,
      });
      onClose();
      show({ message: 'Delegation recorded' });
    },
  });
  return (
    <ChangeDialog title={`Who delegates to ${body.name}`} saveLabel="Save" form={form} onClose={onClose}>
      <SelectField
        id={DELEGATION.organisationId}
        label="Organisation"
        emptyLabel="Choose"
        data-autofocus
        error={form.errorAt(DELEGATION.organisationId)}
        options={options(organisations)}
        value={values.organisationId}
        onChange={({ target }) => set({ organisationId: target.value })}
      />
      <TextField
        id={DELEGATION.instrument}
        label="By which instrument (optional)"
        hint="The clause, resolution or scheme"
        maxLength={500}
        error={form.errorAt(DELEGATION.instrument)}
        value={values.instrument}
        onChange={({ target }) => set({ instrument: target.value })}
      />
      <DayField
        id={DELEGATION.heldFrom}
        label="From (optional)"
        today={today}
        error={form.errorAt(DELEGATION.heldFrom)}
        value={values.heldFrom}
        onChange={(heldFrom) => set({ heldFrom })}
      />
    </ChangeDialog>
  );
}

const SCOPE = {
  delegatedFunction: 'scope-function',
  programmeId: 'scope-programme',
  workstreamId: 'scope-workstream',
  heldFrom: 'scope-from',
};

export interface ScopeFormProps extends FormProps {
  programmeId: string;
  /** Of that programme. */
  workstreams: readonly Named[];
}

/** Records a function that a body may decide about, in a programme or one workstream of it. */
export function ScopeForm({ body, programmeId, workstreams, onClose }: ScopeFormProps) {
  const add = useAddScope();
  const show = useToast();
  const today = useToday();
  const [values, setValues] = useState({
    delegatedFunction: '',
    programmeId,
    workstreamId: '',
    heldFrom: '',
  });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const form = useChangeForm({
    fieldIds: SCOPE,
    onClose,
    check: () => [
      ...(values.delegatedFunction.trim() === ''
        ? [{ fieldId: SCOPE.delegatedFunction, message: 'Name the function' }]
        : []),
      ...dayProblems({ [SCOPE.heldFrom]: values.heldFrom }),
    ],
    send: async () => {
      const isOfThis = values.programmeId === programmeId;
      await add.mutateAsync({
        bodyId: body.id,
        delegatedFunction: values.delegatedFunction,
        programmeId: values.programmeId,
        workstreamId: isOfThis ? values.workstreamId || null : null,
        heldFrom: values.heldFrom || null,
      });
      onClose();
      show({ message: `“${values.delegatedFunction}” recorded as delegated` });
    },
  });
  return (
    <ChangeDialog title={`Delegated to ${body.name}`} saveLabel="Save" form={form} onClose={onClose}>
      <TextField
        id={SCOPE.delegatedFunction}
        label="Function"
        hint="As the terms of reference name it"
        data-autofocus
        maxLength={300}
        error={form.errorAt(SCOPE.delegatedFunction)}
        value={values.delegatedFunction}
        onChange={({ target }) => set({ delegatedFunction: target.value })}
      />
      <SelectField
        id={SCOPE.programmeId}
        label="In which programme"
        error={form.errorAt(SCOPE.programmeId)}
        options={options(body.programmes)}
        value={values.programmeId}
        onChange={({ target }) => set({ programmeId: target.value, workstreamId: '' })}
      />
      {values.programmeId === programmeId && (
        <SelectField
          id={SCOPE.workstreamId}
          label="In which workstream"
          emptyLabel="The whole programme"
          error={form.errorAt(SCOPE.workstreamId)}
          options={options(workstreams)}
          value={values.workstreamId}
          onChange={({ target }) => set({ workstreamId: target.value })}
        />
      )}
      <DayField
        id={SCOPE.heldFrom}
        label="From (optional)"
        today={today}
        error={form.errorAt(SCOPE.heldFrom)}
        value={values.heldFrom}
        onChange={(heldFrom) => set({ heldFrom })}
      />
    </ChangeDialog>
  );
}

const MERGER = { predecessorId: 'merger-body', note: 'merger-note' };

/** Records another body that went into this one. */
export function MergerForm({ body, bodies, onClose }: FormProps & { bodies: readonly Named[] }) {
  const add = useAddPredecessor();
  const show = useToast();
  const [predecessorId, setPredecessorId] = useState('');
  const [note, setNote] = useState('');
  const form = useChangeForm({
    fieldIds: MERGER,
    onClose,
    check: () =>
      predecessorId === '' ? [{ fieldId: MERGER.predecessorId, message: 'Choose the body' }] : [],
    send: async () => {
      await add.mutateAsync({ bodyId: body.id, predecessorId, note: note || null });
      onClose();
      show({ message: 'Recorded' });
    },
  });
  return (
    <ChangeDialog title={`What went into ${body.name}`} saveLabel="Save" form={form} onClose={onClose}>
      <p>The body whose line it continues is set with Edit. Others that were merged into it stand here.</p>
      <SelectField
        id={MERGER.predecessorId}
        label="Body"
        emptyLabel="Choose"
        data-autofocus
        error={form.errorAt(MERGER.predecessorId)}
        options={options(bodies.filter(({ id }) => id !== body.id))}
        value={predecessorId}
        onChange={({ target }) => setPredecessorId(target.value)}
      />
      <TextField
        id={MERGER.note}
        label="How, and where it says so (optional)"
        maxLength={500}
        error={form.errorAt(MERGER.note)}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
    </ChangeDialog>
  );
}
