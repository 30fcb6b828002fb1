import { useState } from 'react';
import { ChooseField } from '../../../ui/choose-field/choose-field.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';
import { Notice } from '../../../ui/notice/notice.js';
import { Segmented } from '../../../ui/segmented/segmented.js';
import { echoMeetingDate, isCalled, meetingName } from '../lib/plan-names.js';
import { AddForm } from './add-form.js';
import type { AddFormProps } from './form-props.js';
import { isToCome } from './item-choices.js';

const MEETING = 'what-if-meeting';
const DAY = 'what-if-meeting-day';
const WAYS = [
  { value: 'moved', label: 'On another day' },
  { value: 'off', label: 'Called off' },
] as const;

/** A meeting on another day, or none at all. */
export function AddMeetingForm({ plan, startId = '', onAdd, onCancel }: AddFormProps) {
  const [meetingId, setMeetingId] = useState(startId);
  const [way, setWay] = useState<'moved' | 'off'>('moved');
  const [date, setDate] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const read = (text: string) => echoMeetingDate(text, plan);
  const errorAt = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;

  function add() {
    const echo = date.trim() === '' ? null : read(date);
    const refused = echo?.problems.find(({ severity }) => severity === 'E');
    const found = [
      ...(meetingId === '' ? [{ fieldId: MEETING, message: 'Choose a meeting from the list' }] : []),
      ...(way === 'moved' && echo === null
        ? [{ fieldId: DAY, message: 'Enter the day on which it meets' }]
        : []),
      ...(way === 'moved' && refused ? [{ fieldId: DAY, message: refused.message }] : []),
    ];
    setErrors(found);
    if (found.length === 0)
      onAdd({ kind: 'meeting', id: meetingId, date: way === 'off' ? null : date.trim() });
  }

  return (
    <AddForm label="A meeting moved or called off" errors={errors} onSubmit={add} onCancel={onCancel}>
      <ChooseField
        id={MEETING}
        label="Meeting"
        hint="Type its body, its title or its date"
        error={errorAt(MEETING)}
        choices={plan.meetings.filter(isToCome).map((meeting) => ({
          value: meeting.id,
          label: `${meetingName(meeting, plan)}, ${meeting.date.written}`,
          hint: meeting.title,
        }))}
        value={meetingId}
        onChange={setMeetingId}
      />
      <div className="nhsuk-form-group">
        <Segmented label="What becomes of it" options={WAYS} value={way} onChange={setWay} />
      </div>
      {way === 'moved' && plan.meetings.some((one) => one.id === meetingId && isCalled(one)) && (
        <Notice tone="info">
          Its notice is out. Another day can be tried, but not applied (MTG-8): its secretary postpones it on
          its own page.
        </Notice>
      )}
      {way === 'moved' && (
        <DateField
          id={DAY}
          label="Day to try"
          hint="As you would write it: 7 Feb 2018, March 2018 (TBC)"
          error={errorAt(DAY)}
          value={date}
          onChange={setDate}
          read={read}
        />
      )}
    </AddForm>
  );
}
