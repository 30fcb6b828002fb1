import { useState } from 'react';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useSetMeetingTimes } from '../api/meeting-verbs.js';
import { MEETING_STATE_WORDS } from './meeting-words.js';
import { type MeetingFormProps, useMeetingForm } from './use-meeting-form.js';

const FIELDS = { startsAt: 'times-start', endsAt: 'times-end', link: 'times-link' };

/** The hours of a meeting, against which its agenda is timed, and where it is joined. */
export function TimesForm({ meeting, onClose, onDone }: MeetingFormProps) {
  const setTimes = useSetMeetingTimes();
  const was = { startsAt: meeting.startsAt ?? '', endsAt: meeting.endsAt ?? '', link: meeting.link ?? '' };
  const [values, setValues] = useState(was);
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const send = (expectedVersion: number, { startsAt, endsAt, link }: typeof values) =>
    setTimes.mutateAsync({
      id: meeting.id,
      expectedVersion,
      startsAt: startsAt || null,
      endsAt: endsAt || null,
      link: link.trim() || null,
    });
  const form = useMeetingForm(
    meeting,
    { state: MEETING_STATE_WORDS[meeting.state] },
    {
      fieldIds: FIELDS,
      onClose,
      send: async (expectedVersion) => {
        const { setMeetingTimes } = await send(expectedVersion, values);
        onDone('The hours are set', () => void send(setMeetingTimes.meeting.version, was));
      },
    },
  );
  return (
    <ChangeDialog title={`Hours: ${meeting.title}`} saveLabel="Save" form={form} onClose={onClose}>
      <TextField
        id={FIELDS.startsAt}
        label="Begins at"
        type="time"
        data-autofocus
        className="nhsuk-input--width-5"
        error={form.errorAt(FIELDS.startsAt)}
        value={values.startsAt}
        onChange={({ target }) => set({ startsAt: target.value })}
      />
      <TextField
        id={FIELDS.endsAt}
        label="Ends at"
        type="time"
        className="nhsuk-input--width-5"
        error={form.errorAt(FIELDS.endsAt)}
        value={values.endsAt}
        onChange={({ target }) => set({ endsAt: target.value })}
      />
      <TextField
        id={FIELDS.link}
        label="Joined online at"
        hint="The whole address, beginning with https://"
        maxLength={500}
        error={form.errorAt(FIELDS.link)}
        value={values.link}
        onChange={({ target }) => set({ link: target.value })}
      />
    </ChangeDialog>
  );
}
