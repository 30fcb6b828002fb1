import { useToday } from '../../../lib/session.js';
import { Button } from '../../../ui/button/button.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import styles from './decisions.module.css';
import { conditionFieldId, RECORDING_FIELDS } from './recording-fields.js';
import { type ConditionValues, emptyCondition } from './recording-values.js';

export interface ConditionFieldsProps {
  conditions: readonly ConditionValues[];
  bodies: readonly { id: string; name: string }[];
  errorAt: (fieldId: string) => string | undefined;
  onChange: (conditions: ConditionValues[]) => void;
}

/** What must happen before a conditional decision has effect. */
export function ConditionFields({ conditions, bodies, errorAt, onChange }: ConditionFieldsProps) {
  const today = useToday();
  const set = (at: number, part: Partial<ConditionValues>) =>
    onChange(conditions.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <fieldset className={styles.conditions} id={RECORDING_FIELDS.conditions} tabIndex={-1}>
      <legend className={styles.legend}>Conditions</legend>
      <p className="muted">The decision has effect once each is met or waived; after a long stop it falls.</p>
      {conditions.map((one, at) => (
        <div key={one.key} className={styles.condition}>
          <TextArea
            id={conditionFieldId(at, 'text')}
            label={`Condition ${at + 1}`}
            rows={2}
            maxLength={1000}
            error={errorAt(conditionFieldId(at, 'text'))}
            value={one.text}
            onChange={({ target }) => set(at, { text: target.value })}
          />
          <SelectField
            id={conditionFieldId(at, 'satisfiedByBodyId')}
            label="Waits for"
            emptyLabel="No body: evidence only"
            options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
            value={one.satisfiedByBodyId}
            onChange={({ target }) => set(at, { satisfiedByBodyId: target.value })}
          />
          <DayField
            id={conditionFieldId(at, 'dueOn')}
            label="Due by"
            today={today}
            error={errorAt(conditionFieldId(at, 'dueOn'))}
            value={one.dueOn}
            onChange={(day) => set(at, { dueOn: day })}
          />
          <DayField
            id={conditionFieldId(at, 'longStopOn')}
            label="Long stop"
            today={today}
            error={errorAt(conditionFieldId(at, 'longStopOn'))}
            value={one.longStopOn}
            onChange={(day) => set(at, { longStopOn: day })}
          />
          <Button look="quiet" onClick={() => onChange(conditions.filter((_, index) => index !== at))}>
            Remove condition {at + 1}
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...conditions, emptyCondition()])}>Add a condition</Button>
    </fieldset>
  );
}
