import { useDraft } from '../../../lib/drafts.js';
import { useSession } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useStartReport } from '../api/report-verbs.js';
import { ExemptionFields, type ExemptionValues } from './exemption-fields.js';

const FIELDS = {
  title: 'start-title',
  bodyId: 'start-body',
  meetingId: 'start-meeting',
  classification: 'start-classification',
  exemptParagraph: 'start-exempt-paragraph',
  exemptReason: 'start-exempt-reason',
};

export interface StartReportFormProps {
  programmeId: string;
  /** Committees for which this person writes. */
  bodies: readonly { id: string; name: string }[];
  /** Their meetings, with the words a person knows them by. */
  meetings: readonly { id: string; bodyId: string; label: string }[];
  onStarted: (report: { id: string; title: string }) => void;
  onClose: () => void;
}

interface Values extends ExemptionValues {
  title: string;
  bodyId: string;
  meetingId: string;
}

/** Begins a report: its title, its committee and meeting. Everything else is written in the report itself. */
export function StartReportForm({ programmeId, bodies, meetings, onStarted, onClose }: StartReportFormProps) {
  const start = useStartReport();
  const { person } = useSession();
  const [values, setValues, dropDraft] = useDraft<Values>(`start-report:${programmeId}:${person.id}`, {
    ...{ title: '', bodyId: '', meetingId: '' },
    ...{ classification: 'OFFICIAL', exemptParagraph: '', exemptReason: '' },
  });
  const set = (part: Partial<Values>) => setValues({ ...values, ...part });
  const form = useChangeForm({
    fieldIds: FIELDS,
    onClose,
    check: () => [
      ...(values.title.trim() === '' ? [{ fieldId: FIELDS.title, message: 'Give the report a title' }] : []),
      ...(values.bodyId === '' ? [{ fieldId: FIELDS.bodyId, message: 'Choose the committee' }] : []),
    ],
    send: async () => {
      const isExempt = values.classification === 'EXEMPT';
      const { startCommitteeReport } = await start.mutateAsync({
        programmeId,
        title: values.title,
        bodyId: values.bodyId,
        meetingId: values.meetingId || null,
        classification: values.classification,
        exemptParagraph: isExempt ? Number(values.exemptParagraph) || null : null,
        exemptReason: isExempt ? values.exemptReason : null,
      });
      dropDraft();
      onStarted(startCommitteeReport.report);
    },
  });
  const ofBody = meetings.filter(({ bodyId }) => bodyId === values.bodyId);
  return (
    <ChangeDialog title="Write a report" saveLabel="Begin the report" form={form} onClose={onClose}>
      <TextField
        id={FIELDS.title}
        label="Title"
        maxLength={300}
        data-autofocus
        error={form.errorAt(FIELDS.title)}
        value={values.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      <SelectField
        id={FIELDS.bodyId}
        label="Committee"
        emptyLabel="Choose a committee"
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        error={form.errorAt(FIELDS.bodyId)}
        value={values.bodyId}
        onChange={({ target }) => set({ bodyId: target.value, meetingId: '' })}
      />
      <SelectField
        id={FIELDS.meetingId}
        label="Meeting (optional)"
        hint={
          values.bodyId !== '' && ofBody.length === 0
            ? 'It has no meeting yet. You can choose one later.'
            : undefined
        }
        emptyLabel="Not known yet"
        options={ofBody.map(({ id, label }) => ({ value: id, label }))}
        error={form.errorAt(FIELDS.meetingId)}
        value={values.meetingId}
        onChange={({ target }) => set({ meetingId: target.value })}
      />
      <ExemptionFields
        values={values}
        onChange={set}
        idOf={(field) => FIELDS[field]}
        errorAt={form.errorAt}
      />
    </ChangeDialog>
  );
}
