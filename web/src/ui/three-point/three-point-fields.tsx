import { TextField } from '../text-field/text-field.js';
import type { ThreePointIds, TypedThreePoint } from './three-point.js';
import styles from './three-point-fields.module.css';

const LABELS = { min: 'At least', likely: 'Most likely', max: 'At most' } as const;

export interface ThreePointFieldsProps {
  legend: string;
  hint: string;
  ids: ThreePointIds;
  value: TypedThreePoint;
  errorAt: (id: string) => string | undefined;
  onChange: (value: TypedThreePoint) => void;
}

/** Working days at least, most likely and at most. All left empty: nothing is stated. */
export function ThreePointFields({ legend, hint, ids, value, errorAt, onChange }: ThreePointFieldsProps) {
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{legend}</legend>
      <p className={styles.hint}>{hint}</p>
      {(['min', 'likely', 'max'] as const).map((part, at) => (
        <TextField
          key={part}
          id={ids[part]}
          label={LABELS[part]}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          data-autofocus={at === 0 ? true : undefined}
          error={errorAt(ids[part])}
          value={value[part]}
          onChange={({ target }) => onChange({ ...value, [part]: target.value })}
        />
      ))}
    </fieldset>
  );
}
