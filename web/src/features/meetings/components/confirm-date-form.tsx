import { useState } from 'react';
import { formatDay } from '../../../lib/dates.js';
import { dayProblems } from '../../../lib/one-day.js';
import { useToday } from '../../../lib/session.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useConfirmMeetingDate } from '../api/meeting-verbs.js';
import { type MeetingFormProps, useMeetingForm } from './use-meeting-form.js';

const FIELDS = { on: 'confirm-on', startsAt: 'confirm-time', reason: 'confirm-reason' };

/** Confirms the day of a meeting: the one that stands, or one inside what stands. */
export function ConfirmDateForm({ meeting, onClose, onDone }: MeetingFormProps) {
  const confirm = useConfirmMeetingDate();
  const today = useToday();
  const [values, setValues] = useState({
    on: meeting.date.shape === 'DAY' ? (meeting.date.earliest ?? '') : '',
    startsAt: meeting.startsAt ?? '',
    reason: '',
  });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const form = useMeetingForm(
    meeting,
    { date: values.on },
    {
      fieldIds: FIELDS,
      onClose,
      check: () => [
        ...(values.on === '' ? [{ fieldId: FIELDS.on, message: 'Enter the day' }] : []),
        ...dayProblems({ [FIELDS.on]: values.on }),
      ],
      send: async (expectedVersion) => {
        await confirm.mutateAsync({
          id: meeting.id,
          expectedVersion,
          on: values.on,
          startsAt: values.startsAt || null,
          reason: values.reason || null,
        });
        onDone(`${meeting.title} confirmed for ${formatDay(values.on)}`);
      },
    },
  );
  return (
    <ChangeDialog
      title={`Confirm the date: ${meeting.title}`}
      saveLabel="Confirm date"
      form={form}
      onClose={onClose}
    >
      <p className="muted">It stands as “{meeting.date.text}”. Another day is a move, with its reason.</p>
      <DayField
        id={FIELDS.on}
        label="Day"
        today={today}
        data-autofocus
        error={form.errorAt(FIELDS.on)}
        value={values.on}
        onChange={(day) => set({ on: day })}
      />
      <TextField
        id={FIELDS.startsAt}
        label="Begins at (optional)"
        hint="London time, as 14:00"
        maxLength={5}
        error={form.errorAt(FIELDS.startsAt)}
        value={values.startsAt}
        onChange={({ target }) => set({ startsAt: target.value })}
      />
      <TextArea
        id={FIELDS.reason}
        label={form.needsReason ? 'Why it stands all the same' : 'Who confirmed it, and where (optional)'}
        maxLength={1000}
        error={form.errorAt(FIELDS.reason)}
        value={values.reason}
        onChange={({ target }) => set({ reason: target.value })}
      />
    </ChangeDialog>
  );
}
