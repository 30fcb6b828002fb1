import type { ReportClassification } from '../../../generated/graphql.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { CLASS_WORDS } from './report-words.js';

export interface ExemptionValues {
  classification: ReportClassification;
  exemptParagraph: string;
  exemptReason: string;
}

export interface ExemptionFieldsProps {
  values: ExemptionValues;
  onChange: (part: Partial<ExemptionValues>) => void;
  idOf: (field: keyof ExemptionValues) => string;
  errorAt: (fieldId: string) => string | undefined;
}

/** Who may see it, and for an exempt report under which paragraph and why. */
export function ExemptionFields({ values, onChange, idOf, errorAt }: ExemptionFieldsProps) {
  const at = (field: keyof ExemptionValues) => ({ id: idOf(field), error: errorAt(idOf(field)) });
  return (
    <>
      <SelectField
        {...at('classification')}
        label="Who may see it"
        options={Object.entries(CLASS_WORDS).map(([value, label]) => ({ value, label }))}
        value={values.classification}
        onChange={({ target }) => onChange({ classification: target.value as ReportClassification })}
      />
      {values.classification === 'EXEMPT' && (
        <>
          <TextField
            {...at('exemptParagraph')}
            label="Paragraph of the exemption"
            hint="1 to 7, of Part 1 of Schedule 12A to the Local Government Act 1972"
            inputMode="numeric"
            maxLength={1}
            value={values.exemptParagraph}
            onChange={({ target }) => onChange({ exemptParagraph: target.value })}
          />
          <TextField
            {...at('exemptReason')}
            label="Why it is exempt"
            maxLength={500}
            value={values.exemptReason}
            onChange={({ target }) => onChange({ exemptReason: target.value })}
          />
        </>
      )}
    </>
  );
}
