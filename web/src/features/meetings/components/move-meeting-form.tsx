import { useState } from 'react';
import { messageOf } from '../../../lib/error-messages.js';
import { useToday } from '../../../lib/session.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useMoveMeeting } from '../api/meeting-verbs.js';
import { ConsequencesPanel } from './consequences-panel.js';
import { readAsMeeting } from './meeting-words.js';
import { type MeetingFormProps, useMeetingForm } from './use-meeting-form.js';

const FIELDS = { date: 'move-date', reason: 'move-reason' };

/** Gives a planned meeting another date; everything that happens at it follows. */
export function MoveMeetingForm({ meeting, onClose, onDone }: MeetingFormProps) {
  const move = useMoveMeeting();
  const today = useToday();
  const [date, setDate] = useState('');
  const [reason, setReason] = useState('');
  const form = useMeetingForm(
    meeting,
    { date },
    {
      fieldIds: FIELDS,
      onClose,
      check: () => [
        ...(date.trim() === '' ? [{ fieldId: FIELDS.date, message: 'Enter the new date' }] : []),
        ...(reason.trim() === '' ? [{ fieldId: FIELDS.reason, message: 'Say why it moves' }] : []),
      ],
      send: async (expectedVersion) => {
        const { id } = meeting;
        const { moveMeeting } = await move.mutateAsync({ id, expectedVersion, date, reason });
        const back = { id, expectedVersion: moveMeeting.meeting.version, date: meeting.date.written };
        onDone(`${meeting.title} moved. ${moveMeeting.reading ?? ''}`.trim(), () => {
          move.mutateAsync({ ...back, reason: `Undone: ${reason}` }).then(
            () => onDone('Undone: the meeting has its date again'),
            (error: unknown) => onDone(`Not undone. ${messageOf(error)}`),
          );
        });
      },
    },
  );
  const items = meeting.items.length;
  return (
    <ChangeDialog title={`Move: ${meeting.title}`} saveLabel="Move meeting" form={form} onClose={onClose}>
      <p className="muted">
        Now {meeting.date.written}.{' '}
        {items > 0 &&
          `${items} ${items === 1 ? 'item of the plan happens' : 'items of the plan happen'} at it and will follow.`}
      </p>
      <DateField
        id={FIELDS.date}
        label="New date"
        hint="As you would write it: 6 Mar 2018, ~23/01 (TBC), March 2018"
        data-autofocus
        error={form.errorAt(FIELDS.date)}
        value={date}
        onChange={setDate}
        read={readAsMeeting(today)}
      />
      <ConsequencesPanel fate={date.trim() === '' ? null : { meetingId: meeting.id, fate: 'MOVED', date }} />
      <TextArea
        id={FIELDS.reason}
        label="Why"
        maxLength={1000}
        error={form.errorAt(FIELDS.reason)}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ChangeDialog>
  );
}
