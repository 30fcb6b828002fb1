import type { DecisionOptionStanding } from '../../../generated/graphql.js';
import { Button } from '../../../ui/button/button.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { STANDING_WORDS } from './decision-words.js';
import styles from './decisions.module.css';
import { RECORDING_FIELDS, rowFieldId } from './recording-fields.js';
import { type ContentValues, emptyEvidence, emptyOption } from './recording-values.js';

export interface ListFieldsProps {
  values: Pick<ContentValues, 'options' | 'evidence'>;
  errorAt: (fieldId: string) => string | undefined;
  onChange: (part: Partial<ContentValues>) => void;
}

/** The options that were considered: one preferred at most, and what is discarded says why. */
export function OptionFields({ values: { options }, errorAt, onChange }: ListFieldsProps) {
  const set = (at: number, part: Partial<(typeof options)[number]>) =>
    onChange({ options: options.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  return (
    <fieldset className={styles.conditions} id={RECORDING_FIELDS.options} tabIndex={-1}>
      <legend className={styles.legend}>Options considered (optional)</legend>
      {options.map((one, at) => {
        const id = (field: string) => rowFieldId('options', at, field);
        return (
          <div key={one.key} className={styles.condition}>
            <TextField
              id={id('title')}
              label={`Option ${at + 1}`}
              maxLength={300}
              error={errorAt(id('title'))}
              value={one.title}
              onChange={({ target }) => set(at, { title: target.value })}
            />
            <SelectField
              id={id('standing')}
              label={`What became of option ${at + 1}`}
              options={Object.entries(STANDING_WORDS).map(([value, label]) => ({ value, label }))}
              value={one.standing}
              onChange={({ target }) => set(at, { standing: target.value as DecisionOptionStanding })}
            />
            <TextArea
              id={id('reason')}
              label={one.standing === 'NOT_PREFERRED' ? 'Why (optional)' : 'Why'}
              rows={2}
              maxLength={2000}
              error={errorAt(id('reason'))}
              value={one.reason}
              onChange={({ target }) => set(at, { reason: target.value })}
            />
            <Button
              look="quiet"
              onClick={() => onChange({ options: options.filter((_, index) => index !== at) })}
            >
              Remove option {at + 1}
            </Button>
          </div>
        );
      })}
      <Button onClick={() => onChange({ options: [...options, emptyOption()] })}>Add an option</Button>
    </fieldset>
  );
}

/** Papers and other evidence, by name and place. */
export function EvidenceFields({ values: { evidence }, errorAt, onChange }: ListFieldsProps) {
  const set = (at: number, part: Partial<(typeof evidence)[number]>) =>
    onChange({ evidence: evidence.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  return (
    <fieldset className={styles.conditions} id={RECORDING_FIELDS.evidence} tabIndex={-1}>
      <legend className={styles.legend}>Papers and evidence (optional)</legend>
      {evidence.map((one, at) => {
        const id = (field: string) => rowFieldId('evidence', at, field);
        return (
          <div key={one.key} className={styles.condition}>
            <TextField
              id={id('title')}
              label={`Paper ${at + 1}`}
              maxLength={300}
              error={errorAt(id('title'))}
              value={one.title}
              onChange={({ target }) => set(at, { title: target.value })}
            />
            <TextField
              id={id('place')}
              label={`Where paper ${at + 1} is`}
              hint="An address or a reference"
              maxLength={500}
              error={errorAt(id('place'))}
              value={one.place}
              onChange={({ target }) => set(at, { place: target.value })}
            />
            <Button
              look="quiet"
              onClick={() => onChange({ evidence: evidence.filter((_, index) => index !== at) })}
            >
              Remove paper {at + 1}
            </Button>
          </div>
        );
      })}
      <Button onClick={() => onChange({ evidence: [...evidence, emptyEvidence()] })}>Add a paper</Button>
    </fieldset>
  );
}
