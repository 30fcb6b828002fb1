import { useState } from 'react';
import { ChooseField } from '../../../ui/choose-field/choose-field.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';
import { Notice } from '../../../ui/notice/notice.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import type { WhatIfPlan } from '../api/what-if-plan.js';
import { echoItemDate, meetingName } from '../lib/plan-names.js';
import { AddForm } from './add-form.js';
import type { AddFormProps } from './form-props.js';
import { itemChoices } from './item-choices.js';
import { ScenarioField } from './scenario-field.js';

const ITEM = 'what-if-item';
const DATE = 'what-if-date';
const ANCHOR = 'what-if-anchor';
const CONFIRMS = 'what-if-confirms';

/** An item on another date, in every scenario or in one. */
export function AddDateForm({ plan, startId = '', onAdd, onCancel }: AddFormProps) {
  const [values, setValues] = useState({
    ...{ itemId: startId, date: '', scenarioId: '', anchorId: '', mustConfirm: '' },
  });
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const rows = plan.rows.filter(({ itemId }) => itemId === values.itemId);
  const kind = rows[0]?.kind ?? 'MILESTONE';
  const read = (text: string) => echoItemDate(text, kind, plan);
  const echo = values.date.trim() === '' ? null : read(values.date);
  const isUnconfirmed = /\bTBC\b|to be confirmed/i.test(values.date);
  const isRelative = /\b(after|before)\b/i.test(values.date);
  const errorAt = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;

  function add() {
    const refused = echo?.problems.find(({ severity }) => severity === 'E');
    const found = [
      ...(rows.length === 0 ? [{ fieldId: ITEM, message: 'Choose an item from the list' }] : []),
      ...(echo === null ? [{ fieldId: DATE, message: 'Enter the date to try' }] : []),
      ...(refused ? [{ fieldId: DATE, message: refused.message }] : []),
      ...(isRelative && values.anchorId === ''
        ? [{ fieldId: ANCHOR, message: 'Choose the item that it is counted from' }]
        : []),
    ];
    setErrors(found);
    if (found.length > 0) return;
    onAdd({
      kind: 'item',
      id: values.itemId,
      date: values.date.trim(),
      scenarioId: values.scenarioId || null,
      anchorId: (isRelative && values.anchorId) || null,
      mustConfirm: (isUnconfirmed && values.mustConfirm.trim()) || null,
    });
  }

  return (
    <AddForm label="An item on another date" errors={errors} onSubmit={add} onCancel={onCancel}>
      <ChooseField
        id={ITEM}
        label="Item"
        hint="Type a word of its title, or its code"
        error={errorAt(ITEM)}
        choices={itemChoices(plan)}
        value={values.itemId}
        onChange={(itemId) => set({ itemId })}
      />
      <AtMeeting
        plan={plan}
        meetingId={rows.find(({ meetingId }) => meetingId !== null)?.meetingId ?? null}
      />
      <DateField
        id={DATE}
        label="Date to try"
        hint="As you would write it: 31 Jan 2018, ~23/01 (TBC), Oct/Nov 18"
        error={errorAt(DATE)}
        value={values.date}
        onChange={(date) => set({ date })}
        read={read}
        consequence={rows[0]?.forecast && ` Expected ${rows[0].forecast.written} now.`}
      />
      {isRelative && (
        <ChooseField
          id={ANCHOR}
          label="Counted from"
          error={errorAt(ANCHOR)}
          choices={itemChoices(plan).filter(({ value }) => value !== values.itemId)}
          value={values.anchorId}
          onChange={(anchorId) => set({ anchorId })}
        />
      )}
      {isUnconfirmed && (
        <TextField
          id={CONFIRMS}
          label="Who must confirm it (optional)"
          maxLength={200}
          value={values.mustConfirm}
          onChange={({ target }) => set({ mustConfirm: target.value })}
        />
      )}
      <ScenarioField
        plan={plan}
        emptyLabel="All scenarios"
        value={values.scenarioId}
        onChange={(scenarioId) => set({ scenarioId })}
      />
    </AddForm>
  );
}

function AtMeeting({ plan, meetingId }: { plan: WhatIfPlan; meetingId: string | null }) {
  const meeting = plan.meetings.find(({ id }) => id === meetingId);
  if (!meeting) return null;
  return (
    <Notice tone="info">
      It happens at a meeting: {meetingName(meeting, plan)}, {meeting.date.written}. A date of its own can be
      tried, but not applied; change the meeting instead.
    </Notice>
  );
}
