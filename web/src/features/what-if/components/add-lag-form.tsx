import { OFFSET_UNITS, type OffsetUnit } from '@gantry/shared/dates/plan-date';
import { useState } from 'react';
import { ChooseField } from '../../../ui/choose-field/choose-field.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import type { WhatIfPlan } from '../api/what-if-plan.js';
import { linkName } from '../lib/draft-lines.js';
import { AddForm } from './add-form.js';
import type { AddFormProps } from './form-props.js';
import styles from './what-if.module.css';

const LINK = 'what-if-link';
const LEAST = 'what-if-least';
const MOST = 'what-if-most';
const LONGEST = 3_650;
const UNIT_WORDS: Record<OffsetUnit, string> = {
  DAYS: 'days',
  WORKING_DAYS: 'working days',
  WEEKS: 'weeks',
  MONTHS: 'months',
  YEARS: 'years',
};

/** A link with another lag: how long after the one the other may follow. */
export function AddLagForm({ plan, startId = '', onAdd, onCancel }: AddFormProps) {
  const [values, setValues] = useState(() => lagOf(plan, startId));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const errorAt = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });

  function add() {
    const [min, max] = [whole(values.min), whole(values.max)];
    const found = [
      ...(values.linkId === '' ? [{ fieldId: LINK, message: 'Choose a link from the list' }] : []),
      ...(min === null ? [{ fieldId: LEAST, message: 'Enter a whole number, such as 2' }] : []),
      ...(max === null ? [{ fieldId: MOST, message: 'Enter a whole number, such as 3' }] : []),
      ...(min !== null && max !== null && min > max
        ? [{ fieldId: MOST, message: 'The most cannot be less than the least' }]
        : []),
    ];
    setErrors(found);
    if (found.length === 0 && min !== null && max !== null)
      onAdd({ kind: 'link', id: values.linkId, min, max, unit: values.unit });
  }

  return (
    <AddForm label="A link with another lag" errors={errors} onSubmit={add} onCancel={onCancel}>
      <ChooseField
        id={LINK}
        label="Link"
        hint="Type a word of either item"
        error={errorAt(LINK)}
        choices={linkChoices(plan)}
        value={values.linkId}
        onChange={(linkId) => setValues(linkId === '' ? { ...values, linkId } : lagOf(plan, linkId))}
      />
      <div className={styles.pair}>
        <TextField
          id={LEAST}
          label="At least"
          inputMode="numeric"
          error={errorAt(LEAST)}
          value={values.min}
          onChange={({ target }) => set({ min: target.value })}
        />
        <TextField
          id={MOST}
          label="At most"
          inputMode="numeric"
          error={errorAt(MOST)}
          value={values.max}
          onChange={({ target }) => set({ max: target.value })}
        />
      </div>
      <SelectField
        label="Counted in"
        value={values.unit}
        onChange={({ target }) => set({ unit: OFFSET_UNITS.find((unit) => unit === target.value) ?? 'DAYS' })}
        options={OFFSET_UNITS.map((value) => ({ value, label: UNIT_WORDS[value] }))}
      />
    </AddForm>
  );
}

/** The lag that stands there: one begins with what is and changes it. */
function lagOf({ links }: WhatIfPlan, linkId: string) {
  const link = links.find(({ id }) => id === linkId);
  const unit = OFFSET_UNITS.find((each) => each === link?.lagUnit) ?? 'DAYS';
  return { linkId: link?.id ?? '', min: String(link?.lagMin ?? ''), max: String(link?.lagMax ?? ''), unit };
}

function linkChoices(plan: WhatIfPlan) {
  return plan.links.map((link) => {
    const scenario = plan.scenarios.find(({ id }) => id === link.scenarioId);
    const lag = link.lagWords || 'straight after it';
    return {
      value: link.id,
      label: linkName(link, plan),
      hint: scenario ? `${lag}, scenario ${scenario.number}` : lag,
    };
  });
}

function whole(text: string): number | null {
  const number = /^\s*[-–]?\d{1,4}\s*$/.test(text) ? Number(text.replace('–', '-')) : null;
  return number !== null && Math.abs(number) <= LONGEST ? number : null;
}
