import { useQuery } from '@tanstack/react-query';
import type { DecisionOutcome } from '../../../generated/graphql.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { outcomeChoicesQuery } from '../api/recording-choices.js';
import { outcomeLabel } from './decision-words.js';
import styles from './decisions.module.css';

export interface OutcomeFieldProps {
  id: string;
  programmeId: string;
  bodyId: string;
  /** Null between meetings, empty while none is chosen. */
  meetingId: string | null;
  value: DecisionOutcome | '';
  error?: string;
  onChange: (outcome: DecisionOutcome | '') => void;
}

/** Only what the body may record at that meeting; the rest is below, with the rule's reason. */
export function OutcomeField({
  id,
  programmeId,
  bodyId,
  meetingId,
  value,
  error,
  onChange,
}: OutcomeFieldProps) {
  const { data: choices = [] } = useQuery(outcomeChoicesQuery(programmeId, bodyId, meetingId));
  const allowed = choices.filter(({ isAllowed }) => isAllowed);
  const others = new Map<string, DecisionOutcome[]>();
  for (const { outcome, why, isAllowed } of choices)
    if (!isAllowed) others.set(shortened(why), [...(others.get(shortened(why)) ?? []), outcome]);
  return (
    <>
      <SelectField
        id={id}
        label="Outcome"
        emptyLabel={meetingId === '' ? 'Choose the body and meeting first' : 'Choose'}
        options={allowed.map(({ outcome }) => ({ value: outcome, label: outcomeLabel(outcome) }))}
        error={error}
        value={value}
        onChange={({ target }) => onChange(target.value as DecisionOutcome | '')}
      />
      {others.size > 0 && (
        <details className={styles.why}>
          <summary>Why other outcomes are not offered</summary>
          {[...others].map(([why, refused]) => (
            <p key={why}>
              <strong>{refused.map(outcomeLabel).join(', ')}:</strong> {why}
            </p>
          ))}
        </details>
      )}
    </>
  );
}

/** The sentences of the rule differ only in the outcome that they quote and the list that the field already shows. */
function shortened(why: string | null): string {
  return (why ?? '').replace(/^“[^”]*” is not for this body\. /, '').replace(/ Record one of:.*$/, '');
}
