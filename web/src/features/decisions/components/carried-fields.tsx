import type { DecisionCarriedBy } from '../../../generated/graphql.js';
import { useToday } from '../../../lib/session.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { CARRIED_WORDS } from './decision-words.js';
import styles from './decisions.module.css';
import { RECORDING_FIELDS as FIELDS } from './recording-fields.js';
import type { RecordingValues } from './recording-values.js';

export interface CarriedFieldsProps {
  values: RecordingValues;
  /** A meeting moved, seconded and voted; an officer did not. */
  isAtMeeting: boolean;
  errorAt: (fieldId: string) => string | undefined;
  onChange: (part: Partial<RecordingValues>) => void;
}

/** How it was carried, what it comes to, and from when it has effect. */
export function CarriedFields({ values, isAtMeeting, errorAt, onChange }: CarriedFieldsProps) {
  const today = useToday();
  const text = (
    field: 'votesFor' | 'votesAgainst' | 'abstentions' | 'proposedBy' | 'secondedBy' | 'amountPounds',
  ) => ({
    id: FIELDS[field],
    error: errorAt(FIELDS[field]!),
    value: values[field],
    onChange: ({ target }: { target: { value: string } }) => onChange({ [field]: target.value }),
  });
  const on = (field: 'effectiveOn' | 'callInUntil') => ({
    id: FIELDS[field]!,
    today,
    error: errorAt(FIELDS[field]!),
    value: values[field],
    onChange: (day: string) => onChange({ [field]: day }),
  });
  return (
    <>
      {isAtMeeting && (
        <>
          <div className={styles.pair}>
            <TextField {...text('proposedBy')} label="Proposed by (optional)" maxLength={200} />
            <TextField {...text('secondedBy')} label="Seconded by (optional)" maxLength={200} />
          </div>
          <SelectField
            id={FIELDS.carriedBy}
            label="How it was carried (optional)"
            emptyLabel="Not recorded"
            options={Object.entries(CARRIED_WORDS).map(([value, label]) => ({ value, label }))}
            error={errorAt(FIELDS.carriedBy!)}
            value={values.carriedBy}
            onChange={({ target }) => onChange({ carriedBy: target.value as DecisionCarriedBy | '' })}
          />
          <div className={styles.votes}>
            <TextField {...text('votesFor')} label="For" inputMode="numeric" maxLength={4} />
            <TextField {...text('votesAgainst')} label="Against" inputMode="numeric" maxLength={4} />
            <TextField {...text('abstentions')} label="Abstained" inputMode="numeric" maxLength={4} />
          </div>
        </>
      )}
      <TextField
        {...text('amountPounds')}
        label="What it comes to in pounds (optional)"
        inputMode="decimal"
        maxLength={20}
      />
      <div className={styles.pair}>
        <DayField {...on('effectiveOn')} label="In effect from (optional)" />
        <DayField
          {...on('callInUntil')}
          label="May be called in until (optional)"
          hint="Left empty, it is worked out from the body"
        />
      </div>
    </>
  );
}
