import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useProgramme } from '../../../lib/programme.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import type { DecisionPage } from '../api/decision.js';
import { useReportDecision, useRescindDecision } from '../api/decision-steps.js';
import { decisionsQuery } from '../api/decisions.js';
import { type StepFormProps, stateConflict } from './step-forms.js';

type Current = { version: number; state: DecisionPage['state'] };

const RESCIND = { byDecisionId: 'rescind-by', authority: 'rescind-authority', reason: 'rescind-why' };

/** Rescinds a decision by a later one of the body, or by a stated authority. */
export function RescindForm({ decision, onClose, onDone }: StepFormProps) {
  const rescind = useRescindDecision();
  const { data: ofBody = [] } = useQuery(decisionsQuery(useProgramme().id, { bodyId: decision.bodyId }));
  const [values, setValues] = useState({ byDecisionId: '', authority: '', reason: '' });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const form = useChangeForm<Current>({
    fieldIds: RESCIND,
    version: decision.version,
    conflict: stateConflict(decision, 'RESCINDED'),
    check: () => [
      ...(values.byDecisionId === '' && values.authority.trim() === ''
        ? [{ fieldId: RESCIND.byDecisionId, message: 'Choose the later decision, or name the authority' }]
        : []),
      ...(values.reason.trim() === ''
        ? [{ fieldId: RESCIND.reason, message: 'Say why it is rescinded' }]
        : []),
    ],
    onClose,
    send: async (expectedVersion) => {
      const { reason } = values;
      const byDecisionId = values.byDecisionId || null;
      const authority = values.authority || null;
      await rescind.mutateAsync({ id: decision.id, expectedVersion, reason, byDecisionId, authority });
      onDone(`${decision.code} is rescinded. Dates that it set stay until they are moved.`);
    },
  });
  return (
    <ChangeDialog title={`Rescind ${decision.code}`} saveLabel="Rescind" form={form} onClose={onClose}>
      <SelectField
        id={RESCIND.byDecisionId}
        label="By the later decision"
        hint={`Of ${decision.bodyName}`}
        emptyLabel="By none: an authority did it"
        data-autofocus
        options={ofBody
          .filter(
            ({ id, state }) =>
              id !== decision.id && state !== 'DRAFT_RECOMMENDATION' && state !== 'RECOMMENDED',
          )
          .map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
        error={form.errorAt(RESCIND.byDecisionId)}
        value={values.byDecisionId}
        onChange={({ target }) => set({ byDecisionId: target.value })}
      />
      <TextField
        id={RESCIND.authority}
        label="Authority, where no decision did it"
        maxLength={300}
        error={form.errorAt(RESCIND.authority)}
        value={values.authority}
        onChange={({ target }) => set({ authority: target.value })}
      />
      <TextArea
        id={RESCIND.reason}
        label="Why"
        rows={3}
        maxLength={1000}
        error={form.errorAt(RESCIND.reason)}
        value={values.reason}
        onChange={({ target }) => set({ reason: target.value })}
      />
    </ChangeDialog>
  );
}

export interface ReportFormProps extends StepFormProps {
  /** Meetings of the body that were held. */
  meetings: readonly { id: string; label: string }[];
}

/** Records to which meeting a decision taken between meetings was reported. */
export function ReportForm({ decision, meetings, onClose, onDone }: ReportFormProps) {
  const report = useReportDecision();
  const isThere = meetings.some(({ id }) => id === decision.reportBackMeetingId);
  const [meetingId, setMeetingId] = useState(isThere ? (decision.reportBackMeetingId ?? '') : '');
  const form = useChangeForm<Current>({
    fieldIds: { meetingId: 'report-meeting' },
    version: decision.version,
    conflict: stateConflict(decision, decision.state),
    check: () =>
      meetingId === ''
        ? [{ fieldId: 'report-meeting', message: 'Choose the meeting it was reported to' }]
        : [],
    onClose,
    send: async (expectedVersion) => {
      const { reportDecision } = await report.mutateAsync({ id: decision.id, expectedVersion, meetingId });
      onDone(`${decision.code}: ${reportDecision.decision.reportBackSentence ?? 'reported.'}`);
    },
  });
  return (
    <ChangeDialog title={`Report of ${decision.code}`} saveLabel="Save" form={form} onClose={onClose}>
      <SelectField
        id="report-meeting"
        label="Reported to"
        hint={
          meetings.length === 0
            ? 'No meeting of the body is marked as held. Mark it as held first.'
            : undefined
        }
        emptyLabel="Choose a meeting that was held"
        data-autofocus
        options={meetings.map(({ id, label }) => ({ value: id, label }))}
        error={form.errorAt('report-meeting')}
        value={meetingId}
        onChange={({ target }) => setMeetingId(target.value)}
      />
    </ChangeDialog>
  );
}
