import type { RiskBand } from '@gantry/shared/risk/bands';
import { type Rating, rate } from '@gantry/shared/risk/risk-matrix';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { BandTag } from './band-tag.js';
import { CONSEQUENCES, LIKELIHOODS } from './risk-words.js';
import styles from './risks.module.css';

export interface RatingDraft {
  consequence: string;
  likelihood: string;
}

export const NO_RATING: RatingDraft = { consequence: '', likelihood: '' };

/** The marks as numbers, or null until both are chosen. */
export function ratingOf({ consequence, likelihood }: RatingDraft): Rating | null {
  if (consequence === '' || likelihood === '') return null;
  return { consequence: Number(consequence), likelihood: Number(likelihood) } as Rating;
}

export function draftOf(rating: Rating | { consequence: number; likelihood: number } | null): RatingDraft {
  if (rating === null) return NO_RATING;
  return { consequence: String(rating.consequence), likelihood: String(rating.likelihood) };
}

export interface RatingFieldsProps {
  id: string;
  /** "Current, with the controls in place". */
  label: string;
  value: RatingDraft;
  onChange: (value: RatingDraft) => void;
  bands: readonly (readonly RiskBand[])[];
  errorOf: (fieldId: string) => string | undefined;
}

/** Consequence and likelihood with the score that they give, by the programme's own matrix. Nobody types a score. */
export function RatingFields({ id, label, value, onChange, bands, errorOf }: RatingFieldsProps) {
  const rating = ratingOf(value);
  return (
    <fieldset className={styles.rating}>
      <legend className={styles.legend}>{label}</legend>
      <SelectField
        id={`${id}-consequence`}
        label="Consequence"
        options={CONSEQUENCES}
        emptyLabel="Choose"
        value={value.consequence}
        error={errorOf(`${id}-consequence`)}
        onChange={(event) => onChange({ ...value, consequence: event.target.value })}
      />
      <SelectField
        id={`${id}-likelihood`}
        label="Likelihood"
        options={LIKELIHOODS}
        emptyLabel="Choose"
        value={value.likelihood}
        error={errorOf(`${id}-likelihood`)}
        onChange={(event) => onChange({ ...value, likelihood: event.target.value })}
      />
      <output className={styles.score}>
        {rating ? <BandTag rating={{ ...rating, ...rate(rating, bands) }} /> : 'Not rated'}
      </output>
    </fieldset>
  );
}
