import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { DecisionClassification } from '../../../generated/graphql.js';
import { useDraft } from '../../../lib/drafts.js';
import { useSession } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useRecordDecision } from '../api/decision-verbs.js';
import { conditionSuggestionsQuery, openConditionsQuery } from '../api/recording-choices.js';
import { ConditionFields } from './condition-fields.js';
import { CLASSIFICATION_WORDS } from './decision-words.js';
import styles from './decisions.module.css';
import { OutcomeField } from './outcome-field.js';
import {
  emptyCondition,
  emptyRecording,
  RECORDING_FIELDS as FIELDS,
  isConditional,
  type RecordingValues,
  recordingFieldIds,
  recordingInput,
  recordingObjections,
  suggestedConditions,
} from './recording-values.js';

const NONE: readonly never[] = [];

export interface RecordDecisionFormProps {
  programmeId: string;
  /** Bodies whose decisions this person records. */
  bodies: readonly { id: string; name: string }[];
  /** Bodies that a condition may wait for. */
  waitFor: readonly { id: string; name: string }[];
  /** Meetings that took place, with the words a person knows them by. */
  meetings: readonly { id: string; bodyId: string; label: string }[];
  /** Gates and items that a decision may open. */
  items: readonly { id: string; bodyId: string | null; label: string }[];
  bodyId?: string;
  meetingId?: string;
  onRecorded: (decision: { id: string; code: string; effectSentence: string }) => void;
  onClose: () => void;
}

/** Records what a body decided: only what its kind and the kind of its meeting allow. */
export function RecordDecisionForm(props: RecordDecisionFormProps) {
  const { programmeId, bodies, waitFor, meetings, items, onRecorded, onClose } = props;
  const record = useRecordDecision();
  const { person } = useSession();
  const { data: open = [] } = useQuery(openConditionsQuery(programmeId));
  const start = emptyRecording(props.bodyId ?? '', props.meetingId ?? '');
  const [values, setValues, dropDraft] = useDraft(`decision:${start.meetingId}:${person.id}`, start);
  const set = (part: Partial<RecordingValues>) => setValues({ ...values, ...part });
  const { planItemId, meetingId } = values;
  const { data: suggested = NONE } = useQuery(conditionSuggestionsQuery(programmeId, planItemId, meetingId));
  const prefilled = useRef('');
  useEffect(() => {
    const about = `${planItemId} ${meetingId}`;
    const conditions = prefilled.current === about ? null : suggestedConditions(values, suggested);
    if (conditions === null) return;
    // Once only: whoever takes it out again means to.
    prefilled.current = about;
    setValues({ ...values, conditions });
  }, [planItemId, meetingId, suggested, values, setValues]);
  const form = useChangeForm({
    fieldIds: recordingFieldIds(values.conditions.length),
    onClose,
    check: () => recordingObjections(values),
    send: async () => {
      const { recordDecision } = await record.mutateAsync(recordingInput(programmeId, values));
      dropDraft();
      onRecorded(recordDecision.decision);
    },
  });
  const ofBody = meetings.filter(({ bodyId }) => bodyId === values.bodyId);
  const answers = open.filter(({ satisfiedByBodyId }) => satisfiedByBodyId === values.bodyId);
  const ownFirst = [...items].sort(
    (a, b) => Number(b.bodyId === values.bodyId) - Number(a.bodyId === values.bodyId),
  );
  const text = (field: 'title' | 'wording' | 'rationale' | 'votesFor' | 'votesAgainst' | 'abstentions') => ({
    id: FIELDS[field],
    error: form.errorAt(FIELDS[field]!),
    value: values[field],
    onChange: ({ target }: { target: { value: string } }) => set({ [field]: target.value }),
  });

  return (
    <ChangeDialog title="Record a decision" saveLabel="Record decision" form={form} onClose={onClose}>
      <SelectField
        id={FIELDS.bodyId}
        label="Body"
        emptyLabel="Choose a body"
        data-autofocus
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        error={form.errorAt(FIELDS.bodyId!)}
        value={values.bodyId}
        onChange={({ target }) =>
          set({ bodyId: target.value, meetingId: '', outcome: '', settlesConditionIds: [] })
        }
      />
      <SelectField
        id={FIELDS.meetingId}
        label="Meeting"
        hint={
          values.bodyId !== '' && ofBody.length === 0
            ? 'None of its meetings is marked as held. Mark the meeting as held first.'
            : undefined
        }
        emptyLabel="Choose a meeting that was held"
        options={ofBody.map(({ id, label }) => ({ value: id, label }))}
        error={form.errorAt(FIELDS.meetingId!)}
        value={values.meetingId}
        onChange={({ target }) => set({ meetingId: target.value, outcome: '' })}
      />
      <TextField {...text('title')} label="Short title" maxLength={200} />
      <TextArea {...text('wording')} label="Wording as minuted" rows={4} maxLength={8000} />
      <OutcomeField
        id={FIELDS.outcome!}
        programmeId={programmeId}
        bodyId={values.bodyId}
        meetingId={values.meetingId}
        error={form.errorAt(FIELDS.outcome!)}
        value={values.outcome}
        onChange={(outcome) =>
          set({
            outcome,
            conditions:
              isConditional(outcome) && values.conditions.length === 0
                ? [emptyCondition()]
                : values.conditions,
          })
        }
      />
      {isConditional(values.outcome) && (
        <ConditionFields
          conditions={values.conditions}
          bodies={waitFor}
          errorAt={form.errorAt}
          onChange={(conditions) => set({ conditions })}
        />
      )}
      {answers.length > 0 && (
        <fieldset className={styles.conditions} id={FIELDS.settlesConditionIds} tabIndex={-1}>
          <legend className={styles.legend}>What waited for this body: does this answer it?</legend>
          {answers.map(({ id, text: condition, decisionCode }) => (
            <Checkbox
              key={id}
              id={`settles-${id}`}
              label={`${decisionCode}: ${condition}`}
              checked={values.settlesConditionIds.includes(id)}
              onChange={({ target }) =>
                set({
                  settlesConditionIds: target.checked
                    ? [...values.settlesConditionIds, id]
                    : values.settlesConditionIds.filter((one) => one !== id),
                })
              }
            />
          ))}
        </fieldset>
      )}
      <SelectField
        id={FIELDS.planItemId}
        label="Gate or item that it opens (optional)"
        emptyLabel="None"
        options={ownFirst.map(({ id, label }) => ({ value: id, label }))}
        error={form.errorAt(FIELDS.planItemId!)}
        value={values.planItemId}
        onChange={({ target }) => set({ planItemId: target.value })}
      />
      <TextArea {...text('rationale')} label="Why it was decided so (optional)" maxLength={4000} />
      <div className={styles.votes}>
        <TextField {...text('votesFor')} label="For" inputMode="numeric" maxLength={4} />
        <TextField {...text('votesAgainst')} label="Against" inputMode="numeric" maxLength={4} />
        <TextField {...text('abstentions')} label="Abstained" inputMode="numeric" maxLength={4} />
      </div>
      <SelectField
        id={FIELDS.classification}
        label="Who may see it"
        options={Object.entries(CLASSIFICATION_WORDS).map(([value, label]) => ({ value, label }))}
        error={form.errorAt(FIELDS.classification!)}
        value={values.classification}
        onChange={({ target }) => set({ classification: target.value as DecisionClassification })}
      />
      {values.classification === 'EXEMPT' && (
        <>
          <TextField
            id={FIELDS.exemptParagraph}
            label="Paragraph of the exemption"
            hint="1 to 7"
            inputMode="numeric"
            maxLength={1}
            error={form.errorAt(FIELDS.exemptParagraph!)}
            value={values.exemptParagraph}
            onChange={({ target }) => set({ exemptParagraph: target.value })}
          />
          <TextField
            id={FIELDS.exemptReason}
            label="Why it is exempt"
            maxLength={500}
            error={form.errorAt(FIELDS.exemptReason!)}
            value={values.exemptReason}
            onChange={({ target }) => set({ exemptReason: target.value })}
          />
        </>
      )}
      {(form.needsReason || values.reason !== '') && (
        <TextArea
          id={FIELDS.reason}
          label="Why it is saved all the same"
          maxLength={1000}
          error={form.errorAt(FIELDS.reason!)}
          value={values.reason}
          onChange={({ target }) => set({ reason: target.value })}
        />
      )}
    </ChangeDialog>
  );
}
