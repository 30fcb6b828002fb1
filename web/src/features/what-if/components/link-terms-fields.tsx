import { OFFSET_UNITS, type OffsetUnit } from '@gantry/shared/dates/plan-date';
import { LINK_TYPES, type LinkType } from '@gantry/shared/governance/dependency-rules';
import type { FormError } from '../../../ui/error-summary/error-summary.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import type { LinkTerms, Need } from '../lib/draft.js';
import { TYPE_WORDS } from '../lib/plan-names.js';
import styles from './what-if.module.css';

const LEAST = 'what-if-least';
const MOST = 'what-if-most';
const NEED = 'what-if-need';
const LONGEST = 3_650;
const UNIT_WORDS: Record<OffsetUnit, string> = {
  DAYS: 'days',
  WORKING_DAYS: 'working days',
  WEEKS: 'weeks',
  MONTHS: 'months',
  YEARS: 'years',
};
const NEEDS = [
  { value: 'PAPER', label: 'Its paper: without it the paper cannot go out' },
  { value: 'DECISION', label: 'The decision: the body needs it on the day' },
] as const;

/** How one item waits for the other, as it is typed. */
export interface TypedTerms {
  min: string;
  max: string;
  unit: OffsetUnit;
  type: LinkType;
  need: Need | '';
}

export const typedTerms = ({ min, max, unit, type, need }: LinkTerms): TypedTerms => ({
  ...{ min: String(min), max: String(max), unit, type: type ?? 'FS', need: need ?? '' },
});

export interface LinkTermsFieldsProps {
  value: TypedTerms;
  /** A gate says what it needs the other for. */
  isToGate: boolean;
  errorAt: (id: string) => string | undefined;
  onChange: (value: TypedTerms) => void;
}

/** Lag, type and need of a link. */
export function LinkTermsFields({ value, isToGate, errorAt, onChange }: LinkTermsFieldsProps) {
  const set = (part: Partial<TypedTerms>) => onChange({ ...value, ...part });
  return (
    <>
      <div className={styles.pair}>
        <TextField
          id={LEAST}
          label="At least"
          inputMode="numeric"
          error={errorAt(LEAST)}
          value={value.min}
          onChange={({ target }) => set({ min: target.value })}
        />
        <TextField
          id={MOST}
          label="At most"
          inputMode="numeric"
          error={errorAt(MOST)}
          value={value.max}
          onChange={({ target }) => set({ max: target.value })}
        />
      </div>
      <SelectField
        label="Counted in"
        value={value.unit}
        onChange={({ target }) => set({ unit: OFFSET_UNITS.find((unit) => unit === target.value) ?? 'DAYS' })}
        options={OFFSET_UNITS.map((unit) => ({ value: unit, label: UNIT_WORDS[unit] }))}
      />
      <SelectField
        label="The one that waits"
        value={value.type}
        onChange={({ target }) => set({ type: LINK_TYPES.find((type) => type === target.value) ?? 'FS' })}
        options={LINK_TYPES.map((type) => ({ value: type, label: TYPE_WORDS[type] }))}
      />
      {isToGate && (
        <SelectField
          id={NEED}
          label="What the gate needs it for"
          emptyLabel="Choose"
          error={errorAt(NEED)}
          value={value.need}
          onChange={({ target }) =>
            set({ need: NEEDS.find((need) => need.value === target.value)?.value ?? '' })
          }
          options={NEEDS}
        />
      )}
    </>
  );
}

/** The terms typed, or what is wrong with them. What a gate needs was not always said, so an old link may leave it open. */
export function readTerms(
  value: TypedTerms,
  { isToGate, mustSayNeed }: { isToGate: boolean; mustSayNeed: boolean },
): LinkTerms | FormError[] {
  const [min, max] = [whole(value.min), whole(value.max)];
  const wrong: FormError[] = [
    ...(min === null ? [{ fieldId: LEAST, message: 'Enter a whole number, such as 2' }] : []),
    ...(max === null ? [{ fieldId: MOST, message: 'Enter a whole number, such as 3' }] : []),
    ...(min !== null && max !== null && min > max
      ? [{ fieldId: MOST, message: 'The most cannot be less than the least' }]
      : []),
    ...(isToGate && mustSayNeed && value.need === ''
      ? [{ fieldId: NEED, message: 'Say whether the gate needs it for its paper or for the decision' }]
      : []),
  ];
  if (wrong.length > 0 || min === null || max === null) return wrong;
  return { min, max, unit: value.unit, type: value.type, need: (isToGate && value.need) || null };
}

function whole(text: string): number | null {
  const number = /^\s*[-–]?\d{1,4}\s*$/.test(text) ? Number(text.replace('–', '-')) : null;
  return number !== null && Math.abs(number) <= LONGEST ? number : null;
}
