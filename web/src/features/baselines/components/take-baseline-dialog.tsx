import { carriesBaseline } from '@gantry/shared/governance/baseline-rules';
import { useState } from 'react';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { type Baselines, useTakeBaseline } from '../api/baselines.js';

const FIELDS = { name: 'baseline-name', reason: 'baseline-reason', decisionId: 'baseline-decision' };

export interface TakeBaselineDialogProps {
  programmeId: string;
  found: Baselines;
  onClose: () => void;
}

/** Sets the reference of the plan anew. It cannot be undone, only followed by the next, and says so. */
export function TakeBaselineDialog({ programmeId, found, onClose }: TakeBaselineDialogProps) {
  const { sets, programmeVersion } = found.baselines;
  const [values, setValues] = useState({ name: '', reason: '', decisionId: '' });
  const take = useTakeBaseline();
  const done = useDone();
  const isFirst = sets.length === 0;
  const decisions = found.decisions.filter(carriesBaseline);
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const form = useChangeForm({
    fieldIds: FIELDS,
    version: programmeVersion,
    check: () => [
      ...(values.name.trim() ? [] : [{ fieldId: FIELDS.name, message: 'Give the baseline a name' }]),
      ...(isFirst || values.decisionId
        ? []
        : [{ fieldId: FIELDS.decisionId, message: 'Choose the decision by which it is taken' }]),
      ...(values.reason.trim()
        ? []
        : [{ fieldId: FIELDS.reason, message: 'Say why the dates are set anew' }]),
    ],
    onClose,
    send: async (expectedVersion) => {
      const { takeBaseline } = await take.mutateAsync({
        id: programmeId,
        expectedVersion,
        name: values.name,
        reason: values.reason,
        decisionId: values.decisionId || null,
      });
      onClose();
      done(`Baseline ${takeBaseline.number}, ${takeBaseline.name}, holds ${takeBaseline.dates} dates.`);
    },
  });
  return (
    <ChangeDialog title="Take a baseline" saveLabel="Take baseline" form={form} onClose={onClose}>
      <p className="muted">
        What is expected of every open item becomes the date that slip is counted from. The baseline before
        stays on record and can be compared with; a baseline itself is never changed or taken back.
      </p>
      <TextField
        id={FIELDS.name}
        label="Name"
        hint="For example: Agreed in March"
        maxLength={200}
        error={form.errorAt(FIELDS.name)}
        value={values.name}
        onChange={({ target }) => set({ name: target.value })}
      />
      <SelectField
        id={FIELDS.decisionId}
        label={isFirst ? 'Decision by which it is taken (optional)' : 'Decision by which it is taken'}
        hint="Decisions that agree to something and are in effect"
        emptyLabel={decisions.length === 0 ? 'None yet: record the decision first' : 'Choose a decision'}
        error={form.errorAt(FIELDS.decisionId)}
        value={values.decisionId}
        onChange={({ target }) => set({ decisionId: target.value })}
        options={decisions.map(({ id, code, title, bodyName }) => ({
          value: id,
          label: `${code} ${title}, ${bodyName}`,
        }))}
      />
      <TextArea
        id={FIELDS.reason}
        label="Why"
        hint="In a sentence that a board can read"
        maxLength={1000}
        error={form.errorAt(FIELDS.reason)}
        value={values.reason}
        onChange={({ target }) => set({ reason: target.value })}
      />
    </ChangeDialog>
  );
}
