import { useDraft } from '../../../lib/drafts.js';
import { useSession } from '../../../lib/session.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useApproveMinutes, useDraftMinutes } from '../api/meeting-verbs.js';
import { MEETING_STATE_WORDS } from './meeting-words.js';
import { type MeetingFormProps, useMeetingForm } from './use-meeting-form.js';

const FIELDS = { minutes: 'minutes-text', reason: 'minutes-reason' };

/** Writes the minutes; a draft may be written again until it is approved. */
export function DraftMinutesForm({ meeting, onClose, onDone }: MeetingFormProps) {
  const draft = useDraftMinutes();
  const { person } = useSession();
  const [minutes, setMinutes, drop] = useDraft(`minutes:${meeting.id}:${person.id}`, meeting.minutes ?? '');
  const form = useMeetingForm(
    meeting,
    { state: MEETING_STATE_WORDS.MINUTES_DRAFT },
    {
      fieldIds: FIELDS,
      onClose,
      check: () => (minutes.trim() === '' ? [{ fieldId: FIELDS.minutes, message: 'Write the minutes' }] : []),
      send: async (expectedVersion) => {
        await draft.mutateAsync({ id: meeting.id, expectedVersion, minutes });
        drop();
        onDone(`${meeting.title}: minutes saved as a draft`);
      },
    },
  );
  return (
    <ChangeDialog title={`Minutes: ${meeting.title}`} saveLabel="Save draft" form={form} onClose={onClose}>
      <TextArea
        id={FIELDS.minutes}
        label="Minutes"
        data-autofocus
        rows={18}
        maxLength={100_000}
        error={form.errorAt(FIELDS.minutes)}
        value={minutes}
        onChange={({ target }) => setMinutes(target.value)}
      />
    </ChangeDialog>
  );
}

/** Records that the minutes were approved; after that they are not changed. */
export function ApproveMinutesForm({ meeting, onClose, onDone }: MeetingFormProps) {
  const approve = useApproveMinutes();
  const { person } = useSession();
  const [reason, setReason, drop] = useDraft(`approve:${meeting.id}:${person.id}`, '');
  const form = useMeetingForm(
    meeting,
    { state: MEETING_STATE_WORDS.MINUTES_APPROVED },
    {
      fieldIds: FIELDS,
      onClose,
      send: async (expectedVersion) => {
        await approve.mutateAsync({ id: meeting.id, expectedVersion, reason: reason || null });
        drop();
        onDone(`${meeting.title}: minutes approved`);
      },
    },
  );
  return (
    <ChangeDialog
      title={`Approve minutes: ${meeting.title}`}
      saveLabel="Approve minutes"
      form={form}
      onClose={onClose}
    >
      <p>Approved minutes are not changed any more.</p>
      <TextArea
        id={FIELDS.reason}
        label="Where they were approved, with which corrections (optional)"
        data-autofocus
        maxLength={1000}
        error={form.errorAt(FIELDS.reason)}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ChangeDialog>
  );
}
