import { useState } from 'react';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import type { DecisionPage } from '../api/decision.js';
import {
  useAmendDecisionWording,
  useCorrectDecision,
  useImplementDecision,
  useQuashDecision,
} from '../api/decision-steps.js';
import { DECISION_STATE_WORDS } from './decision-words.js';

export interface StepFormProps {
  decision: DecisionPage;
  onClose: () => void;
  onDone: (message: string) => void;
}

type Current = { version: number; state: DecisionPage['state'] };

/** What somebody else made of the decision meanwhile, beside what this form would make of it. */
export function stateConflict(decision: DecisionPage, mine: DecisionPage['state']) {
  return {
    labels: { state: 'State' },
    base: { state: DECISION_STATE_WORDS[decision.state] },
    mine: { state: DECISION_STATE_WORDS[mine] },
    theirs: ({ state }: Current) => ({ state: DECISION_STATE_WORDS[state] }),
  };
}

/** Text fields of a step, with their control, label and what is asked for where one is empty. */
function useStep<Field extends string>(
  { decision, onClose, onDone }: StepFormProps,
  fields: Record<Field, { id: string; missing?: string; start?: string }>,
  becomes: DecisionPage['state'],
  send: (input: { id: string; expectedVersion: number } & Record<Field, string>) => Promise<string>,
) {
  const names = Object.keys(fields) as Field[];
  const [values, setValues] = useState(
    () => Object.fromEntries(names.map((name) => [name, fields[name].start ?? ''])) as Record<Field, string>,
  );
  const form = useChangeForm<Current>({
    fieldIds: Object.fromEntries(names.map((name) => [name, fields[name].id])),
    version: decision.version,
    conflict: stateConflict(decision, becomes),
    check: () =>
      names.flatMap((name) => {
        const { id, missing } = fields[name];
        return missing && values[name].trim() === '' ? [{ fieldId: id, message: missing }] : [];
      }),
    onClose,
    send: async (expectedVersion) => onDone(await send({ id: decision.id, expectedVersion, ...values })),
  });
  const text = (name: Field) => ({
    id: fields[name].id,
    error: form.errorAt(fields[name].id),
    value: values[name],
    onChange: ({ target }: { target: { value: string } }) => setValues({ ...values, [name]: target.value }),
  });
  return { form, text, values };
}

/** Changes the wording while the minutes are not approved. */
export function WordingForm(props: StepFormProps) {
  const amend = useAmendDecisionWording();
  const { decision, onClose } = props;
  const { form, text } = useStep(
    props,
    {
      wording: { id: 'wording-text', missing: 'Enter the wording as minuted', start: decision.wording },
      reason: { id: 'wording-why', missing: 'Say why the wording changes' },
    },
    decision.state,
    async (input) => {
      await amend.mutateAsync(input);
      return `${decision.code}: the wording is changed.`;
    },
  );
  return (
    <ChangeDialog
      title={`Wording of ${decision.code}`}
      saveLabel="Save wording"
      form={form}
      onClose={onClose}
    >
      <TextArea {...text('wording')} label="Wording as minuted" rows={6} maxLength={8000} data-autofocus />
      <TextArea {...text('reason')} label="Why" rows={2} maxLength={1000} />
    </ChangeDialog>
  );
}

/** Corrects the wording after the minutes are approved: what was approved stays, the correction stands beside it. */
export function CorrectionForm(props: StepFormProps) {
  const correct = useCorrectDecision();
  const { decision, onClose } = props;
  const { form, text } = useStep(
    props,
    {
      wording: { id: 'correct-text', missing: 'Enter the wording as corrected', start: decision.wording },
      minuteReference: { id: 'correct-minute', missing: 'Name the minute by which it is corrected' },
      reason: { id: 'correct-why', missing: 'Say what was wrong' },
    },
    decision.state,
    async (input) => {
      await correct.mutateAsync(input);
      return `${decision.code}: the correction is recorded.`;
    },
  );
  return (
    <ChangeDialog
      title={`Correct ${decision.code}`}
      saveLabel="Save correction"
      form={form}
      onClose={onClose}
    >
      <p className="muted">
        The minutes are approved, so the wording stays. The correction stands beside it.
      </p>
      <TextArea {...text('wording')} label="Wording as corrected" rows={6} maxLength={8000} data-autofocus />
      <TextField {...text('minuteReference')} label="Minute by which it is corrected" maxLength={300} />
      <TextArea {...text('reason')} label="What was wrong" rows={2} maxLength={1000} />
    </ChangeDialog>
  );
}

/** Records that it was implemented; before the end of a call-in window it asks why that could not wait. */
export function ImplementForm(props: StepFormProps) {
  const implement = useImplementDecision();
  const { decision, onClose } = props;
  const { form, text, values } = useStep(
    props,
    {
      evidence: { id: 'implement-evidence', missing: 'Say what shows that it is implemented' },
      reason: { id: 'implement-why' },
    },
    'IMPLEMENTED',
    async ({ reason, ...input }) => {
      await implement.mutateAsync({ ...input, reason: reason || null });
      return `${decision.code} is implemented.`;
    },
  );
  return (
    <ChangeDialog
      title={`Implement ${decision.code}`}
      saveLabel="Record as implemented"
      form={form}
      onClose={onClose}
    >
      <TextArea {...text('evidence')} label="What shows it" rows={3} maxLength={2000} data-autofocus />
      {(form.needsReason || values.reason !== '') && (
        <TextArea {...text('reason')} label="Why it could not wait" rows={2} maxLength={1000} />
      )}
    </ChangeDialog>
  );
}

/** Records that a court or a minister quashed it. */
export function QuashForm(props: StepFormProps) {
  const quash = useQuashDecision();
  const { decision, onClose } = props;
  const { form, text } = useStep(
    props,
    {
      authority: { id: 'quash-authority', missing: 'Name the court or authority' },
      reason: { id: 'quash-why', missing: 'Say why it was quashed' },
    },
    'QUASHED',
    async (input) => {
      await quash.mutateAsync(input);
      return `${decision.code} is quashed. Dates that it set stay until they are moved.`;
    },
  );
  return (
    <ChangeDialog
      title={`${decision.code} was quashed`}
      saveLabel="Record as quashed"
      form={form}
      onClose={onClose}
    >
      <TextField
        {...text('authority')}
        label="Court or authority, and its judgment"
        maxLength={300}
        data-autofocus
      />
      <TextArea {...text('reason')} label="Why" rows={3} maxLength={1000} />
    </ChangeDialog>
  );
}
