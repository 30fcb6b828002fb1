import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useProgramme } from '../../../lib/programme.js';
import { useToday } from '../../../lib/session.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import type { Fate } from '../api/consequences.js';
import { usePostponeMeeting } from '../api/meeting-verbs.js';
import { meetingsQuery } from '../api/meetings.js';
import { ConsequencesPanel } from './consequences-panel.js';
import { MEETING_STATE_WORDS, readAsMeeting } from './meeting-words.js';
import { type MeetingFormProps, useMeetingForm } from './use-meeting-form.js';

const FIELDS = {
  toMeetingId: 'postpone-to',
  newMeetingId: 'postpone-to',
  toDate: 'postpone-date',
  date: 'postpone-date',
  reason: 'postpone-reason',
};

/** Puts a meeting off to another one of the body; what was to happen at it follows. */
export function PostponeForm({ meeting, onClose, onDone }: MeetingFormProps) {
  const postpone = usePostponeMeeting();
  const today = useToday();
  const { data: ofBody = [] } = useQuery(meetingsQuery(useProgramme().id, { bodyId: meeting.bodyId }));
  const others = ofBody.filter(
    ({ id, state }) => id !== meeting.id && (state === 'PLANNED' || state === 'CALLED'),
  );
  const [values, setValues] = useState({ toMeetingId: '', toDate: '', reason: '' });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const form = useMeetingForm(
    meeting,
    { state: MEETING_STATE_WORDS.POSTPONED },
    {
      fieldIds: FIELDS,
      onClose,
      check: () => [
        ...(values.toMeetingId === '' && values.toDate.trim() === ''
          ? [{ fieldId: FIELDS.toDate, message: 'Enter the new date, or choose a planned meeting' }]
          : []),
        ...(values.reason.trim() === ''
          ? [{ fieldId: FIELDS.reason, message: 'Say why it is postponed' }]
          : []),
      ],
      send: async (expectedVersion) => {
        const { postponeMeeting } = await postpone.mutateAsync({
          id: meeting.id,
          expectedVersion,
          reason: values.reason,
          toMeetingId: values.toMeetingId || null,
          toDate: values.toMeetingId ? null : values.toDate,
        });
        onDone(
          `${meeting.title} postponed to ${postponeMeeting.meeting.code}. ${postponeMeeting.reading ?? ''}`.trim(),
        );
      },
    },
  );
  return (
    <ChangeDialog
      title={`Postpone: ${meeting.title}`}
      saveLabel="Postpone meeting"
      form={form}
      onClose={onClose}
    >
      {others.length > 0 && (
        <SelectField
          id={FIELDS.toMeetingId}
          label="To which meeting"
          emptyLabel="A new one"
          options={others.map(({ id, title, date }) => ({ value: id, label: `${title}, ${date.written}` }))}
          error={form.errorAt(FIELDS.toMeetingId)}
          value={values.toMeetingId}
          onChange={({ target }) => set({ toMeetingId: target.value })}
        />
      )}
      {values.toMeetingId === '' && (
        <DateField
          id={FIELDS.toDate}
          label="New date"
          hint="As you would write it: 6 Mar 2018, March 2018 (TBC)"
          data-autofocus
          error={form.errorAt(FIELDS.toDate)}
          value={values.toDate}
          onChange={(toDate) => set({ toDate })}
          read={readAsMeeting(today)}
        />
      )}
      <ConsequencesPanel fate={fateOf(meeting.id, values)} />
      <TextArea
        id={FIELDS.reason}
        label="Why"
        maxLength={1000}
        error={form.errorAt(FIELDS.reason)}
        value={values.reason}
        onChange={({ target }) => set({ reason: target.value })}
      />
    </ChangeDialog>
  );
}

function fateOf(
  meetingId: string,
  { toMeetingId, toDate }: { toMeetingId: string; toDate: string },
): Fate | null {
  if (toMeetingId !== '') return { meetingId, fate: 'POSTPONED', toMeetingId };
  return toDate.trim() === '' ? null : { meetingId, fate: 'POSTPONED', date: toDate };
}
