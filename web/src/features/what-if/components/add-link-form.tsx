import { useState } from 'react';
import { ChooseField } from '../../../ui/choose-field/choose-field.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';
import { Segmented } from '../../../ui/segmented/segmented.js';
import type { WhatIfPlan } from '../api/what-if-plan.js';
import { termsOf } from '../lib/link-lines.js';
import { linkName, termsWords } from '../lib/plan-names.js';
import { AddForm } from './add-form.js';
import type { AddFormProps } from './form-props.js';
import { LinkTermsFields, readTerms, typedTerms } from './link-terms-fields.js';

const LINK = 'what-if-link';
const STRAIGHT = { min: 0, max: 0, unit: 'DAYS', type: 'FS', need: null } as const;
const WAYS = [
  { value: 'other', label: 'On other terms' },
  { value: 'out', label: 'Taken out' },
] as const;

/** A link with another lag, of another type, for another need, or taken out. */
export function AddLinkForm({ plan, startId = '', onAdd, onCancel }: AddFormProps) {
  const [linkId, setLinkId] = useState(startId);
  const [way, setWay] = useState<'other' | 'out'>('other');
  const link = plan.links.find(({ id }) => id === linkId);
  const [typed, setTyped] = useState(() => typedTerms(link ? termsOf(link) : STRAIGHT));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const isToGate = plan.rows.some(({ itemId, kind }) => itemId === link?.successorId && kind === 'GATE');
  const errorAt = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;

  function choose(id: string) {
    setLinkId(id);
    const chosen = plan.links.find((one) => one.id === id);
    // One begins with what is and changes it.
    if (chosen) setTyped(typedTerms(termsOf(chosen)));
  }

  function add() {
    const unchosen = link ? [] : [{ fieldId: LINK, message: 'Choose a link from the list' }];
    if (way === 'out') {
      setErrors(unchosen);
      return link && onAdd({ kind: 'unlink', id: linkId });
    }
    const terms = readTerms(typed, { isToGate, mustSayNeed: link?.neededFor !== null });
    setErrors([...unchosen, ...(Array.isArray(terms) ? terms : [])]);
    if (link && !Array.isArray(terms)) onAdd({ kind: 'link', id: linkId, ...terms });
  }

  return (
    <AddForm label="A link on other terms or taken out" errors={errors} onSubmit={add} onCancel={onCancel}>
      <ChooseField
        id={LINK}
        label="Link"
        hint="Type a word of either item"
        error={errorAt(LINK)}
        choices={linkChoices(plan)}
        value={linkId}
        onChange={choose}
      />
      <div className="nhsuk-form-group">
        <Segmented label="What becomes of it" options={WAYS} value={way} onChange={setWay} />
      </div>
      {way === 'other' && (
        <LinkTermsFields value={typed} isToGate={isToGate} errorAt={errorAt} onChange={setTyped} />
      )}
    </AddForm>
  );
}

function linkChoices(plan: WhatIfPlan) {
  return plan.links.map((link) => {
    const scenario = plan.scenarios.find(({ id }) => id === link.scenarioId);
    const terms = termsWords(termsOf(link));
    return {
      value: link.id,
      label: linkName(link.predecessorId, link.successorId, plan),
      hint: scenario ? `${terms}, scenario ${scenario.number}` : terms,
    };
  });
}
