import { useState } from 'react';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useArrangeMeeting } from '../api/meeting-verbs.js';
import { type MeetingFormProps, useMeetingForm } from './use-meeting-form.js';

const FIELDS = {
  startsAt: 'arrange-from',
  endsAt: 'arrange-to',
  venue: 'arrange-venue',
  link: 'arrange-link',
};

/** Where a meeting is and from when to when; its day is moved by another verb. */
export function ArrangeForm({ meeting, onClose, onDone }: MeetingFormProps) {
  const arrange = useArrangeMeeting();
  const [values, setValues] = useState({
    startsAt: meeting.startsAt ?? '',
    endsAt: meeting.endsAt ?? '',
    venue: meeting.venue ?? '',
    link: meeting.link ?? '',
  });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const form = useMeetingForm(
    meeting,
    {},
    {
      fieldIds: FIELDS,
      onClose,
      send: async (expectedVersion) => {
        const { startsAt, endsAt, venue, link } = values;
        await arrange.mutateAsync({
          ...{ id: meeting.id, expectedVersion },
          ...{ startsAt: startsAt || null, endsAt: endsAt || null, venue: venue || null, link: link || null },
        });
        onDone(`${meeting.title}: hour and place saved`);
      },
    },
  );
  return (
    <ChangeDialog title={`Hour and place: ${meeting.title}`} saveLabel="Save" form={form} onClose={onClose}>
      <TextField
        id={FIELDS.startsAt}
        label="Begins at (optional)"
        hint="London time, as 14:00"
        maxLength={5}
        data-autofocus
        error={form.errorAt(FIELDS.startsAt)}
        value={values.startsAt}
        onChange={({ target }) => set({ startsAt: target.value })}
      />
      <TextField
        id={FIELDS.endsAt}
        label="Ends at (optional)"
        hint="On the same day, as 16:30"
        maxLength={5}
        error={form.errorAt(FIELDS.endsAt)}
        value={values.endsAt}
        onChange={({ target }) => set({ endsAt: target.value })}
      />
      <TextField
        id={FIELDS.venue}
        label="Place (optional)"
        maxLength={200}
        error={form.errorAt(FIELDS.venue)}
        value={values.venue}
        onChange={({ target }) => set({ venue: target.value })}
      />
      <TextField
        id={FIELDS.link}
        label="Link to join (optional)"
        hint="It begins with https://"
        maxLength={500}
        error={form.errorAt(FIELDS.link)}
        value={values.link}
        onChange={({ target }) => set({ link: target.value })}
      />
    </ChangeDialog>
  );
}
