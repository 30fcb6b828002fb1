import { useState } from 'react';
import type { MeetingKind } from '../../../generated/graphql.js';
import { MEETING_KIND_OPTIONS } from '../../../lib/meeting-kinds.js';
import { useToday } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useScheduleMeeting } from '../api/meeting-verbs.js';
import { readAsMeeting } from './meeting-words.js';

const FIELDS = {
  bodyId: 'plan-body',
  title: 'plan-title',
  kind: 'plan-kind',
  date: 'plan-date',
  startsAt: 'plan-time',
  endsAt: 'plan-end',
  venue: 'plan-venue',
  link: 'plan-link',
  reason: 'plan-reason',
};

export interface ScheduleMeetingFormProps {
  bodies: readonly { id: string; name: string }[];
  bodyId?: string;
  onPlanned: (meeting: { id: string; code: string }, reading: string | null) => void;
  onClose: () => void;
}

/** Plans a meeting; its date is typed as people write it. */
export function ScheduleMeetingForm({ bodies, bodyId = '', onPlanned, onClose }: ScheduleMeetingFormProps) {
  const schedule = useScheduleMeeting();
  const today = useToday();
  const [values, setValues] = useState({
    bodyId,
    title: '',
    kind: 'FORMAL_PUBLIC' as MeetingKind,
    date: '',
    startsAt: '',
    endsAt: '',
    venue: '',
    link: '',
    reason: '',
  });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const form = useChangeForm({
    fieldIds: FIELDS,
    onClose,
    check: () => [
      ...(values.bodyId === '' ? [{ fieldId: FIELDS.bodyId, message: 'Choose the body that meets' }] : []),
      ...(values.title.trim() === '' ? [{ fieldId: FIELDS.title, message: 'Enter a title' }] : []),
      ...(values.date.trim() === ''
        ? [{ fieldId: FIELDS.date, message: 'Enter a date, or TBC where there is none yet' }]
        : []),
    ],
    send: async () => {
      const { scheduleMeeting } = await schedule.mutateAsync({
        ...values,
        startsAt: values.startsAt || null,
        endsAt: values.endsAt || null,
        venue: values.venue || null,
        link: values.link || null,
        reason: values.reason || null,
      });
      onPlanned(scheduleMeeting.meeting, scheduleMeeting.reading);
    },
  });
  return (
    <ChangeDialog title="Plan a meeting" saveLabel="Plan meeting" form={form} onClose={onClose}>
      <SelectField
        id={FIELDS.bodyId}
        label="Body"
        emptyLabel="Choose a body"
        data-autofocus
        error={form.errorAt(FIELDS.bodyId)}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        value={values.bodyId}
        onChange={({ target }) => set({ bodyId: target.value })}
      />
      <TextField
        id={FIELDS.title}
        label="Title"
        maxLength={200}
        error={form.errorAt(FIELDS.title)}
        value={values.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      <SelectField
        id={FIELDS.kind}
        label="Kind"
        hint="An informal meeting takes no decision"
        error={form.errorAt(FIELDS.kind)}
        options={MEETING_KIND_OPTIONS}
        value={values.kind}
        onChange={({ target }) => set({ kind: target.value as MeetingKind })}
      />
      <DateField
        id={FIELDS.date}
        label="Date"
        hint="As you would write it: 31 Jan 2018, ~23/01 (TBC), March 2018, TBC"
        error={form.errorAt(FIELDS.date)}
        value={values.date}
        onChange={(date) => set({ date })}
        read={readAsMeeting(today)}
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
      {(form.needsReason || values.reason !== '') && (
        <TextArea
          id={FIELDS.reason}
          label="Why it is saved all the same"
          maxLength={1000}
          value={values.reason}
          onChange={({ target }) => set({ reason: target.value })}
        />
      )}
    </ChangeDialog>
  );
}
