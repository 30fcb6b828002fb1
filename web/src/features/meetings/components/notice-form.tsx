import { useState } from 'react';
import { dayProblems } from '../../../lib/one-day.js';
import { useToday } from '../../../lib/session.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useCallMeeting, usePublishPapers } from '../api/meeting-verbs.js';
import { MEETING_STATE_WORDS, STEP_WORDS } from './meeting-words.js';
import { type MeetingFormProps, useMeetingForm } from './use-meeting-form.js';

const FIELDS = { givenOn: 'notice-on', reason: 'notice-reason', date: 'notice-on' };

/** Records that notice was given or papers published, on which day. */
export function NoticeForm({
  meeting,
  to,
  onClose,
  onDone,
}: MeetingFormProps & { to: 'CALLED' | 'PAPERS_PUBLISHED' }) {
  const call = useCallMeeting();
  const publish = usePublishPapers();
  const today = useToday();
  const [givenOn, setGivenOn] = useState(today);
  const [reason, setReason] = useState('');
  const form = useMeetingForm(
    meeting,
    { state: MEETING_STATE_WORDS[to] },
    {
      fieldIds: FIELDS,
      onClose,
      check: () => dayProblems({ [FIELDS.givenOn]: givenOn }),
      send: async (expectedVersion) => {
        const input = { id: meeting.id, expectedVersion, givenOn: givenOn || null, reason: reason || null };
        if (to === 'CALLED') await call.mutateAsync(input);
        else await publish.mutateAsync(input);
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
      <p>{meeting.papersSentence}</p>
      <DayField
        id={FIELDS.givenOn}
        label={to === 'CALLED' ? 'Notice given on' : 'Papers published on'}
        today={today}
        data-autofocus
        error={form.errorAt(FIELDS.givenOn)}
        value={givenOn}
        onChange={(day) => setGivenOn(day)}
      />
      <TextArea
        id={FIELDS.reason}
        label={form.needsReason ? 'Why it is right all the same' : 'Note (optional)'}
        maxLength={1000}
        error={form.errorAt(FIELDS.reason)}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ChangeDialog>
  );
}
