import { useDraft } from '../../../lib/drafts.js';
import { useSession } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useAmendRecommendation, useDraftRecommendation } from '../api/decision-steps.js';
import { ExemptionFields } from './exemption-fields.js';
import { EvidenceFields, OptionFields } from './list-fields.js';
import { OutcomeField } from './outcome-field.js';
import { RECORDING_FIELDS as FIELDS, recordingFieldIds } from './recording-fields.js';
import { type ContentValues, contentInput, emptyContent } from './recording-values.js';
import type { MeetingChoice } from './route-fields.js';

export interface RecommendationFormProps {
  programmeId: string;
  bodies: readonly { id: string; name: string }[];
  meetings: readonly MeetingChoice[];
  items: readonly { id: string; bodyId: string | null; label: string }[];
  bodyId?: string;
  /** The draft that is written anew; nothing for a new one. */
  draft?: { id: string; version: number; code: string; values: ContentValues };
  onSaved: (decision: { id: string }, message: string) => void;
  onClose: () => void;
}

/** Drafts what a body is to be recommended to decide; nothing is decided by it. */
export function RecommendationForm(props: RecommendationFormProps) {
  const { programmeId, bodies, meetings, items, draft, onSaved, onClose } = props;
  const add = useDraftRecommendation();
  const amend = useAmendRecommendation();
  const { person } = useSession();
  const [values, setValues, dropDraft] = useDraft(
    `recommendation:${draft?.id ?? props.bodyId ?? 'new'}:${person.id}`,
    draft?.values ?? emptyContent(props.bodyId ?? '', ''),
  );
  const set = (part: Partial<ContentValues>) => setValues({ ...values, ...part });
  const form = useChangeForm({
    fieldIds: recordingFieldIds({ options: values.options.length, evidence: values.evidence.length }),
    onClose,
    check: () =>
      (
        [
          ['bodyId', 'Choose the body'],
          ['outcome', 'Choose the outcome that is recommended'],
          ['title', 'Enter a short title'],
          ['wording', 'Enter the wording that is recommended'],
        ] as const
      )
        .filter(([field]) => values[field].trim() === '')
        .map(([field, message]) => ({ fieldId: FIELDS[field]!, message })),
    send: async () => {
      const content = { ...contentInput(values), meetingId: values.meetingId || null };
      if (draft) {
        const { id, version: expectedVersion } = draft;
        const { decision } = (await amend.mutateAsync({ ...content, id, expectedVersion }))
          .amendRecommendation;
        dropDraft();
        onSaved(decision, `${draft.code} is written anew.`);
        return;
      }
      const { bodyId } = values;
      const { decision } = (await add.mutateAsync({ ...content, programmeId, bodyId })).draftRecommendation;
      dropDraft();
      onSaved(decision, `${decision.code} is drafted. Put it forward when it is ready.`);
    },
  });
  const ofBody = meetings.filter(({ bodyId }) => bodyId === values.bodyId);
  const text = (field: 'title' | 'wording' | 'rationale') => ({
    id: FIELDS[field],
    error: form.errorAt(FIELDS[field]!),
    value: values[field],
    onChange: ({ target }: { target: { value: string } }) => set({ [field]: target.value }),
  });
  const shared = { values, errorAt: form.errorAt, onChange: set };

  return (
    <ChangeDialog
      title={draft ? `Amend ${draft.code}` : 'Draft a recommendation'}
      saveLabel="Save draft"
      form={form}
      onClose={onClose}
    >
      {!draft && (
        <SelectField
          id={FIELDS.bodyId}
          label="Body"
          emptyLabel="Choose a body"
          data-autofocus
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          error={form.errorAt(FIELDS.bodyId!)}
          value={values.bodyId}
          onChange={({ target }) => set({ bodyId: target.value, meetingId: '', outcome: '' })}
        />
      )}
      <SelectField
        id={FIELDS.meetingId}
        label="Meeting that is to take it (optional)"
        emptyLabel="Not known yet"
        options={ofBody.map(({ id, label }) => ({ value: id, label }))}
        error={form.errorAt(FIELDS.meetingId!)}
        value={values.meetingId}
        onChange={({ target }) => set({ meetingId: target.value })}
      />
      <TextField {...text('title')} label="Short title" maxLength={200} />
      <TextArea {...text('wording')} label="Wording that is recommended" rows={4} maxLength={8000} />
      <OutcomeField
        id={FIELDS.outcome!}
        programmeId={programmeId}
        bodyId={values.bodyId}
        meetingId={values.meetingId || null}
        error={form.errorAt(FIELDS.outcome!)}
        value={values.outcome}
        onChange={(outcome) => set({ outcome })}
      />
      <SelectField
        id={FIELDS.planItemId}
        label="Gate or item that it is about (optional)"
        emptyLabel="None"
        options={items.map(({ id, label }) => ({ value: id, label }))}
        error={form.errorAt(FIELDS.planItemId!)}
        value={values.planItemId}
        onChange={({ target }) => set({ planItemId: target.value })}
      />
      <TextArea {...text('rationale')} label="Why (optional)" maxLength={4000} />
      <OptionFields {...shared} />
      <EvidenceFields {...shared} />
      <ExemptionFields {...shared} needsReason={form.needsReason} />
    </ChangeDialog>
  );
}
