import { useState } from 'react';
import { ChooseField } from '../../../ui/choose-field/choose-field.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { EXTRA_KINDS, type ExtraKind } from '../lib/draft.js';
import { EXTRA_WORDS, echoMeetingDate } from '../lib/plan-names.js';
import { AddForm } from './add-form.js';
import type { AddFormProps } from './form-props.js';
import { itemChoices } from './item-choices.js';
import { ALL_WITHOUT_OWN, ScenarioField } from './scenario-field.js';

const BODY = 'what-if-body';
const DAY = 'what-if-extra-day';
const ITEM = 'what-if-extra-item';

/** A meeting that nobody has planned yet, and what is taken there. */
export function AddExtraForm({ plan, onAdd, onCancel }: AddFormProps) {
  const [values, setValues] = useState({
    ...{ bodyId: '', extraKind: 'EXTRAORDINARY' as ExtraKind, date: '', itemId: '', scenarioId: '' },
  });
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const read = (text: string) => echoMeetingDate(text, plan);
  const errorAt = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;
  const bodies = plan.groups.filter(({ kind }) => kind === 'BODY');

  function add() {
    const { bodyId, extraKind, date, itemId, scenarioId } = values;
    const echo = date.trim() === '' ? null : read(date);
    const refused = echo?.problems.find(({ severity }) => severity === 'E');
    const found = [
      ...(bodyId === '' ? [{ fieldId: BODY, message: 'Choose a body from the list' }] : []),
      ...(echo === null ? [{ fieldId: DAY, message: 'Enter the day on which it meets' }] : []),
      ...(refused ? [{ fieldId: DAY, message: refused.message }] : []),
    ];
    setErrors(found);
    if (found.length === 0)
      onAdd({
        ...{ kind: 'extra', id: bodyId, extraKind, date: date.trim() },
        ...{ itemId: itemId || null, scenarioId: (itemId && scenarioId) || null },
      });
  }

  return (
    <AddForm label="An extra meeting" errors={errors} onSubmit={add} onCancel={onCancel}>
      <ChooseField
        id={BODY}
        label="Body"
        error={errorAt(BODY)}
        choices={bodies.map(({ id, title }) => ({ value: id, label: title }))}
        value={values.bodyId}
        onChange={(bodyId) => set({ bodyId, itemId: '' })}
      />
      <SelectField
        label="How it meets"
        value={values.extraKind}
        onChange={({ target }) =>
          set({ extraKind: EXTRA_KINDS.find((kind) => kind === target.value) ?? 'EXTRAORDINARY' })
        }
        options={EXTRA_KINDS.map((kind) => ({ value: kind, label: EXTRA_WORDS[kind] }))}
      />
      <DateField
        id={DAY}
        label="Day to try"
        hint="As you would write it: 14 Feb 2018"
        error={errorAt(DAY)}
        value={values.date}
        onChange={(date) => set({ date })}
        read={read}
      />
      <ChooseField
        id={ITEM}
        label="What is taken there (optional)"
        hint="Left open, it takes whatever misses another meeting"
        choices={itemChoices(plan, ({ bodyId }) => bodyId === values.bodyId && values.bodyId !== '')}
        value={values.itemId}
        onChange={(itemId) => set({ itemId })}
      />
      {values.itemId !== '' && (
        <ScenarioField
          plan={plan}
          emptyLabel={ALL_WITHOUT_OWN}
          value={values.scenarioId}
          onChange={(scenarioId) => set({ scenarioId })}
        />
      )}
    </AddForm>
  );
}
