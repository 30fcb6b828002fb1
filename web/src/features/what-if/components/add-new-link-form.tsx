import { useState } from 'react';
import { ChooseField } from '../../../ui/choose-field/choose-field.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';
import { AddForm } from './add-form.js';
import type { AddFormProps } from './form-props.js';
import { itemChoices } from './item-choices.js';
import { LinkTermsFields, readTerms, typedTerms } from './link-terms-fields.js';

const FIRST = 'what-if-first';
const WAITS = 'what-if-waits';
const STRAIGHT = { min: 0, max: 0, unit: 'WORKING_DAYS', type: 'FS', need: null } as const;

/** One item that waits for another from now on. */
export function AddNewLinkForm({ plan, startId = '', onAdd, onCancel }: AddFormProps) {
  const [ids, setIds] = useState({ fromId: startId, toId: '' });
  const [typed, setTyped] = useState(typedTerms(STRAIGHT));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const isToGate = plan.rows.some(({ itemId, kind }) => itemId === ids.toId && kind === 'GATE');
  const errorAt = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;

  function add() {
    const terms = readTerms(typed, { isToGate, mustSayNeed: true });
    const found = [
      ...(ids.fromId === '' ? [{ fieldId: FIRST, message: 'Choose an item from the list' }] : []),
      ...(ids.toId === '' ? [{ fieldId: WAITS, message: 'Choose an item from the list' }] : []),
      ...(ids.toId !== '' && ids.toId === ids.fromId
        ? [{ fieldId: WAITS, message: 'An item does not wait for itself: choose another' }]
        : []),
      ...(Array.isArray(terms) ? terms : []),
    ];
    setErrors(found);
    if (found.length === 0 && !Array.isArray(terms))
      onAdd({ kind: 'newlink', id: ids.fromId, toId: ids.toId, ...terms });
  }

  return (
    <AddForm label="A new link" errors={errors} onSubmit={add} onCancel={onCancel}>
      <ChooseField
        id={FIRST}
        label="What comes first"
        error={errorAt(FIRST)}
        choices={itemChoices(plan)}
        value={ids.fromId}
        onChange={(fromId) => setIds({ ...ids, fromId })}
      />
      <ChooseField
        id={WAITS}
        label="What waits for it"
        error={errorAt(WAITS)}
        choices={itemChoices(plan)}
        value={ids.toId}
        onChange={(toId) => setIds({ ...ids, toId })}
      />
      <LinkTermsFields value={typed} isToGate={isToGate} errorAt={errorAt} onChange={setTyped} />
    </AddForm>
  );
}
