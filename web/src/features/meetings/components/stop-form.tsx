import { useState } from 'react';
import { dayProblems } from '../../../lib/one-day.js';
import { useToday } from '../../../lib/session.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useAdjournMeeting, useCancelMeeting, useReinstateMeeting } from '../api/meeting-verbs.js';
import { ConsequencesPanel } from './consequences-panel.js';
import { MEETING_STATE_WORDS, STEP_WORDS } from './meeting-words.js';
import { type MeetingFormProps, useMeetingForm } from './use-meeting-form.js';

const FIELDS = { heldOn: 'stop-on', reason: 'stop-reason' };

/** Cancels a meeting, breaks it off, or plans one again that was called off, with the reason. */
export function StopForm({
  meeting,
  to,
  onClose,
  onDone,
}: MeetingFormProps & { to: 'CANCELLED' | 'ADJOURNED' | 'PLANNED' }) {
  const cancel = useCancelMeeting();
  const adjourn = useAdjournMeeting();
  const reinstate = useReinstateMeeting();
  const today = useToday();
  const [heldOn, setHeldOn] = useState(today);
  const [reason, setReason] = useState('');
  const form = useMeetingForm(
    meeting,
    { state: MEETING_STATE_WORDS[to] },
    {
      fieldIds: FIELDS,
      onClose,
      check: () => [
        ...(to === 'ADJOURNED' && heldOn === ''
          ? [{ fieldId: FIELDS.heldOn, message: 'Enter the day' }]
          : []),
        ...dayProblems(to === 'ADJOURNED' ? { [FIELDS.heldOn]: heldOn } : {}),
        ...(reason.trim() === '' ? [{ fieldId: FIELDS.reason, message: 'Say why' }] : []),
      ],
      send: async (expectedVersion) => {
        const { id } = meeting;
        if (to === 'CANCELLED') await cancel.mutateAsync({ id, expectedVersion, reason });
        else if (to === 'PLANNED') await reinstate.mutateAsync({ id, expectedVersion, reason });
        else await adjourn.mutateAsync({ id, expectedVersion, reason, heldOn });
        onDone(`${meeting.title}: ${MEETING_STATE_WORDS[to].toLowerCase()}`);
      },
    },
  );
  return (
    <ChangeDialog
      title={`${STEP_WORDS[to]}: ${meeting.title}`}
      saveLabel={STEP_WORDS[to]}
      form={form}
      onClose={onClose}
    >
      {to === 'CANCELLED' && meeting.items.length > 0 && (
        <p>
          {meeting.items.length}{' '}
          {meeting.items.length === 1 ? 'item of the plan waits' : 'items of the plan wait'} for it and will
          say so. Postpone it instead if it is to be held on another day.
        </p>
      )}
      {to === 'PLANNED' && (
        <p>It is planned again for {meeting.date.written}. Notice that was given before is given anew.</p>
      )}
      {to === 'ADJOURNED' && (
        <DayField
          id={FIELDS.heldOn}
          label="Broken off on"
          today={today}
          error={form.errorAt(FIELDS.heldOn)}
          value={heldOn}
          onChange={(day) => setHeldOn(day)}
        />
      )}
      {to !== 'PLANNED' && <ConsequencesPanel fate={{ meetingId: meeting.id, fate: to }} />}
      <TextArea
        id={FIELDS.reason}
        label="Why"
        data-autofocus
        maxLength={1000}
        error={form.errorAt(FIELDS.reason)}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ChangeDialog>
  );
}
