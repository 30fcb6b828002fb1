import { useState } from 'react';
import type { ClearanceState } from '../../../generated/graphql.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useAddClearance, useSettleClearance, useWithdrawPaper } from '../api/paper-verbs.js';
import type { Clearance, Paper } from '../api/papers.js';
import { CLEARANCE_WORDS } from './paper-words.js';
import type { PaperVerbProps } from './publish-paper-form.js';

const FIELDS = {
  reason: 'paper-why',
  state: 'clearance-state',
  note: 'clearance-note',
  office: 'clearance-office',
};

/** Withdraws a paper, with the reason. */
export function WithdrawPaperForm({ paper, onClose, onDone }: PaperVerbProps) {
  const withdraw = useWithdrawPaper();
  const [reason, setReason] = useState('');
  const form = useChangeForm<Paper>({
    fieldIds: FIELDS,
    version: paper.version,
    onClose,
    check: () => (reason.trim() === '' ? [{ fieldId: FIELDS.reason, message: 'Say why' }] : []),
    send: async (expectedVersion) => {
      await withdraw.mutateAsync({ id: paper.id, expectedVersion, reason });
      onDone(`“${paper.title}” is withdrawn`);
    },
  });
  return (
    <ChangeDialog title={`Withdraw: ${paper.title}`} saveLabel="Withdraw" form={form} onClose={onClose}>
      <p>A withdrawn paper stays in the record and is not taken up again. Add a new one instead.</p>
      <TextArea
        id={FIELDS.reason}
        label="Why"
        data-autofocus
        rows={2}
        maxLength={1000}
        error={form.errorAt(FIELDS.reason)}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ChangeDialog>
  );
}

/** Records what an office said. */
export function SettleClearanceForm({ step, onClose, onDone }: PaperVerbProps & { step: Clearance }) {
  const settle = useSettleClearance();
  const [state, setState] = useState<ClearanceState>(step.state === 'CLEARED' ? 'PENDING' : 'CLEARED');
  const [note, setNote] = useState(step.note ?? '');
  const form = useChangeForm<Clearance>({
    fieldIds: FIELDS,
    version: step.version,
    onClose,
    check: () =>
      state === 'RETURNED' && note.trim() === ''
        ? [{ fieldId: FIELDS.note, message: 'Say what is to be put right' }]
        : [],
    send: async (expectedVersion) => {
      await settle.mutateAsync({ id: step.id, expectedVersion, state, note: note.trim() || null });
      onDone(`${step.office}: ${CLEARANCE_WORDS[state].toLowerCase()}`);
    },
  });
  return (
    <ChangeDialog title={`Clearance by ${step.office}`} saveLabel="Save" form={form} onClose={onClose}>
      <SelectField
        id={FIELDS.state}
        label="What it says"
        options={Object.entries(CLEARANCE_WORDS).map(([value, label]) => ({ value, label }))}
        error={form.errorAt(FIELDS.state)}
        value={state}
        onChange={({ target }) => setState(target.value as ClearanceState)}
      />
      <TextArea
        id={FIELDS.note}
        label="Note"
        rows={2}
        maxLength={1000}
        error={form.errorAt(FIELDS.note)}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
    </ChangeDialog>
  );
}

/** Names one more office that clears a paper. */
export function AddClearanceForm({ paper, onClose, onDone }: PaperVerbProps) {
  const add = useAddClearance();
  const [office, setOffice] = useState('');
  const form = useChangeForm<Paper>({
    fieldIds: FIELDS,
    version: paper.version,
    onClose,
    check: () => (office.trim() === '' ? [{ fieldId: FIELDS.office, message: 'Name the office' }] : []),
    send: async (expectedVersion) => {
      await add.mutateAsync({ id: paper.id, expectedVersion, office });
      onDone(`${office} clears “${paper.title}”`);
    },
  });
  return (
    <ChangeDialog title={`Who clears it: ${paper.title}`} saveLabel="Add" form={form} onClose={onClose}>
      <TextField
        id={FIELDS.office}
        label="Office"
        hint="Such as Finance; it comes after those named so far"
        data-autofocus
        maxLength={200}
        error={form.errorAt(FIELDS.office)}
        value={office}
        onChange={({ target }) => setOffice(target.value)}
      />
    </ChangeDialog>
  );
}
