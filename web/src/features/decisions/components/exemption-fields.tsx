import type { DecisionClassification } from '../../../generated/graphql.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { CLASSIFICATION_WORDS } from './decision-words.js';
import { RECORDING_FIELDS as FIELDS } from './recording-fields.js';
import type { ContentValues } from './recording-values.js';

export interface ExemptionFieldsProps {
  values: ContentValues;
  /** A rule warned: it is saved once somebody says why. */
  needsReason: boolean;
  errorAt: (fieldId: string) => string | undefined;
  onChange: (part: Partial<ContentValues>) => void;
}

/** Who may see it, and why it is saved although a rule warns. */
export function ExemptionFields({ values, needsReason, errorAt, onChange }: ExemptionFieldsProps) {
  return (
    <>
      <SelectField
        id={FIELDS.classification}
        label="Who may see it"
        options={Object.entries(CLASSIFICATION_WORDS).map(([value, label]) => ({ value, label }))}
        error={errorAt(FIELDS.classification!)}
        value={values.classification}
        onChange={({ target }) => onChange({ classification: target.value as DecisionClassification })}
      />
      {values.classification === 'EXEMPT' && (
        <>
          <TextField
            id={FIELDS.exemptParagraph}
            label="Paragraph of the exemption"
            hint="1 to 7"
            inputMode="numeric"
            maxLength={1}
            error={errorAt(FIELDS.exemptParagraph!)}
            value={values.exemptParagraph}
            onChange={({ target }) => onChange({ exemptParagraph: target.value })}
          />
          <TextField
            id={FIELDS.exemptReason}
            label="Why it is exempt"
            maxLength={500}
            error={errorAt(FIELDS.exemptReason!)}
            value={values.exemptReason}
            onChange={({ target }) => onChange({ exemptReason: target.value })}
          />
        </>
      )}
      {(needsReason || values.reason !== '') && (
        <TextArea
          id={FIELDS.reason}
          label="Why it is saved all the same"
          maxLength={1000}
          error={errorAt(FIELDS.reason!)}
          value={values.reason}
          onChange={({ target }) => onChange({ reason: target.value })}
        />
      )}
    </>
  );
}
