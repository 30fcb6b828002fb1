import { day } from '@gantry/shared/dates/day';
import { effectWords } from '@gantry/shared/governance/decision-effects';
import { dateEcho } from '../../../lib/date-echo.js';
import { useToday } from '../../../lib/session.js';
import { Button } from '../../../ui/button/button.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import styles from './decisions.module.css';
import { RECORDING_FIELDS, rowFieldId } from './recording-fields.js';
import { type EffectValues, emptyEffect } from './recording-values.js';

/** An item that a decision may open or date, as a person knows it. */
export interface ItemChoice {
  id: string;
  code: string;
  kind: string;
  bodyId: string | null;
  /** It happens at a meeting and has no date of its own. */
  isAtMeeting: boolean;
  label: string;
}

export interface EffectFieldsProps {
  effects: readonly EffectValues[];
  items: readonly ItemChoice[];
  /** The gate that the decision is about: offered first. */
  planItemId: string;
  errorAt: (fieldId: string) => string | undefined;
  onChange: (effects: EffectValues[]) => void;
}

/** What the decision does to the plan once it is in effect, said in words before it is recorded. */
export function EffectFields({ effects, items, planItemId, errorAt, onChange }: EffectFieldsProps) {
  const today = day(useToday());
  const set = (at: number, part: Partial<EffectValues>) =>
    onChange(effects.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const gates = items.filter(({ kind }) => kind === 'GATE');
  const dated = items.filter(({ isAtMeeting }) => !isAtMeeting);
  const about = gates.find(({ id }) => id === planItemId)?.id ?? '';
  return (
    <fieldset className={styles.conditions} id={RECORDING_FIELDS.effects} tabIndex={-1}>
      <legend className={styles.legend}>What it does to the plan when in effect (optional)</legend>
      {effects.map((one, at) => {
        const id = (field: string) => rowFieldId('effects', at, field);
        const kind = items.find((item) => item.id === one.planItemId)?.kind;
        const expects = kind === 'ACTIVITY' ? ('period' as const) : ('point' as const);
        return (
          <div key={one.key} className={styles.condition}>
            {one.kind !== 'TAKES_BASELINE' && (
              <SelectField
                id={id('planItemId')}
                label={one.kind === 'OPENS' ? 'Gate that it opens' : 'Item whose date it sets'}
                emptyLabel="Choose"
                options={(one.kind === 'OPENS' ? gates : dated).map((item) => ({
                  value: item.id,
                  label: item.label,
                }))}
                error={errorAt(id('planItemId'))}
                value={one.planItemId}
                onChange={({ target }) => set(at, { planItemId: target.value })}
              />
            )}
            {one.kind === 'SETS_DATE' && (
              <DateField
                id={id('date')}
                label="To which date"
                read={(text) => dateEcho(text, { today, expects, field: 'date' })}
                error={errorAt(id('date'))}
                value={one.date}
                onChange={(date) => set(at, { date })}
              />
            )}
            {one.kind === 'TAKES_BASELINE' && (
              <TextField
                id={id('baselineName')}
                label="Name of the baseline that it takes"
                hint="Every open item’s expected date becomes its baseline"
                maxLength={200}
                error={errorAt(id('baselineName'))}
                value={one.baselineName}
                onChange={({ target }) => set(at, { baselineName: target.value })}
              />
            )}
            <Button look="quiet" onClick={() => onChange(effects.filter((_, index) => index !== at))}>
              Take out number {at + 1}
            </Button>
          </div>
        );
      })}
      <div className={styles.buttons}>
        <Button onClick={() => onChange([...effects, emptyEffect('OPENS', about)])}>Open a gate</Button>
        <Button onClick={() => onChange([...effects, emptyEffect('SETS_DATE')])}>Set a date</Button>
        <Button onClick={() => onChange([...effects, emptyEffect('TAKES_BASELINE')])}>Take a baseline</Button>
      </div>
      {effects.length > 0 && (
        <p aria-live="polite">
          <strong>When in effect:</strong> {preview(effects, items)}
        </p>
      )}
    </fieldset>
  );
}

/** Example: "opens MS-017; sets MS-018 to 2 Feb 2018." */
function preview(effects: readonly EffectValues[], items: readonly ItemChoice[]): string {
  const words = effects.map(({ kind, planItemId, date, baselineName }) => {
    const code = items.find(({ id }) => id === planItemId)?.code ?? null;
    return effectWords(kind, code, date.trim() || '…', baselineName.trim() || '…');
  });
  return `${words.join('; ')}.`;
}
