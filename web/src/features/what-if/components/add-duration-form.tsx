import { statedRangeProblems } from '@gantry/shared/schedule/stated-range';
import { useState } from 'react';
import { ChooseField } from '../../../ui/choose-field/choose-field.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';
import { readThreePoint, typed } from '../../../ui/three-point/three-point.js';
import { ThreePointFields } from '../../../ui/three-point/three-point-fields.js';
import { AddForm } from './add-form.js';
import type { AddFormProps } from './form-props.js';
import { itemChoices } from './item-choices.js';

const ITEM = 'what-if-work';
const IDS = { min: 'what-if-work-min', likely: 'what-if-work-likely', max: 'what-if-work-max' };

/** An activity that takes another time. */
export function AddDurationForm({ plan, startId = '', onAdd, onCancel }: AddFormProps) {
  const durationOf = (itemId: string) => plan.rows.find((row) => row.itemId === itemId)?.duration ?? null;
  const [itemId, setItemId] = useState(startId);
  const [value, setValue] = useState(() => typed(durationOf(startId)));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const errorAt = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;

  function add() {
    const read = readThreePoint(value, IDS);
    const days = Array.isArray(read) ? null : read;
    const found = [
      ...(itemId === '' ? [{ fieldId: ITEM, message: 'Choose an activity from the list' }] : []),
      ...(Array.isArray(read) ? read : []),
      ...(read === null
        ? [{ fieldId: IDS.min, message: 'Enter the working days to try, such as 10, 12 and 20' }]
        : []),
      ...(days === null
        ? []
        : statedRangeProblems(days, 1).map(({ field, message }) => ({
            fieldId: IDS[field as keyof typeof IDS],
            message,
          }))),
    ];
    setErrors(found);
    if (found.length === 0 && days) onAdd({ kind: 'duration', id: itemId, ...days });
  }

  return (
    <AddForm label="How long work takes" errors={errors} onSubmit={add} onCancel={onCancel}>
      <ChooseField
        id={ITEM}
        label="Activity"
        hint="Type a word of its title, or its code"
        error={errorAt(ITEM)}
        choices={itemChoices(plan, ({ kind }) => kind === 'ACTIVITY')}
        value={itemId}
        onChange={(id) => {
          setItemId(id);
          setValue(typed(durationOf(id)));
        }}
      />
      <ThreePointFields
        legend="Working days from start to finish"
        hint="Three times the same where it is certain. They count in place of the length of its dates."
        ids={IDS}
        value={value}
        errorAt={errorAt}
        onChange={setValue}
      />
    </AddForm>
  );
}
