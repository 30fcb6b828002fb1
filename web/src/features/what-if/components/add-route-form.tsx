import { useState } from 'react';
import { ChooseField } from '../../../ui/choose-field/choose-field.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';
import { Segmented } from '../../../ui/segmented/segmented.js';
import { echoMeetingDate, meetingWords } from '../lib/plan-names.js';
import { AddForm } from './add-form.js';
import type { AddFormProps } from './form-props.js';
import { isToCome, itemChoices } from './item-choices.js';
import { ALL_WITHOUT_OWN, ScenarioField } from './scenario-field.js';

const ITEM = 'what-if-decision';
const MEETING = 'what-if-other-meeting';
const DAY = 'what-if-chair-day';
const WAYS = [
  { value: 'meeting', label: 'At another meeting' },
  { value: 'chair', label: 'By the chair’s action' },
] as const;

/** Where something is decided: at another meeting that is known, or by the chair between meetings. */
export function AddRouteForm({ plan, startId = '', onAdd, onCancel }: AddFormProps) {
  const [values, setValues] = useState({ itemId: startId, meetingId: '', date: '', scenarioId: '' });
  const [way, setWay] = useState<'meeting' | 'chair'>('meeting');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const read = (text: string) => echoMeetingDate(text, plan);
  const errorAt = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;
  const row = plan.rows.find(({ itemId }) => itemId === values.itemId);
  const meetings = plan.meetings.filter((meeting) => isToCome(meeting) && meeting.bodyId === row?.bodyId);

  function add() {
    const { itemId, meetingId, date, scenarioId } = values;
    const echo = date.trim() === '' ? null : read(date);
    const refused = echo?.problems.find(({ severity }) => severity === 'E');
    const found = [
      ...(itemId === '' ? [{ fieldId: ITEM, message: 'Choose a decision from the list' }] : []),
      ...(way === 'meeting' && meetingId === ''
        ? [{ fieldId: MEETING, message: 'Choose a meeting from the list' }]
        : []),
      ...(way === 'chair' && echo === null
        ? [{ fieldId: DAY, message: 'Enter the day from which the chair can act' }]
        : []),
      ...(way === 'chair' && refused ? [{ fieldId: DAY, message: refused.message }] : []),
    ];
    setErrors(found);
    if (found.length > 0) return;
    if (way === 'chair') onAdd({ kind: 'route', id: itemId, date: date.trim() });
    else onAdd({ kind: 'chosen', id: itemId, meetingId, scenarioId: scenarioId || null });
  }

  return (
    <AddForm label="Where it is decided" errors={errors} onSubmit={add} onCancel={onCancel}>
      <ChooseField
        id={ITEM}
        label="Decision"
        hint="Type a word of its title, or its code"
        error={errorAt(ITEM)}
        choices={itemChoices(plan, ({ kind, bodyId }) => kind === 'GATE' && bodyId !== null)}
        value={values.itemId}
        onChange={(itemId) => set({ itemId, meetingId: '' })}
      />
      <div className="nhsuk-form-group">
        <Segmented label="How it is decided" options={WAYS} value={way} onChange={setWay} />
      </div>
      {way === 'meeting' && (
        <ChooseField
          id={MEETING}
          label="Meeting"
          hint={row ? `Now: ${meetingWords(row.meetingId, plan)}` : undefined}
          error={errorAt(MEETING)}
          choices={meetings.map(({ id, title }) => ({
            value: id,
            label: meetingWords(id, plan),
            hint: title,
          }))}
          value={values.meetingId}
          onChange={(meetingId) => set({ meetingId })}
        />
      )}
      {way === 'meeting' && (
        <ScenarioField
          plan={plan}
          emptyLabel={ALL_WITHOUT_OWN}
          value={values.scenarioId}
          onChange={(scenarioId) => set({ scenarioId })}
        />
      )}
      {way === 'chair' && (
        <DateField
          id={DAY}
          label="From which day"
          hint="Where what it needs is not there by then, the next meeting takes it. Tried only: once taken, it is recorded as a decision."
          error={errorAt(DAY)}
          value={values.date}
          onChange={(date) => set({ date })}
          read={read}
        />
      )}
    </AddForm>
  );
}
