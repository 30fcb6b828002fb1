import { day } from '@gantry/shared/dates/day';
import { type ReactNode, useState } from 'react';
import { dateEcho } from '../../lib/date-echo.js';
import { dayProblems } from '../../lib/one-day.js';
import { useChangeForm } from '../../lib/use-change-form.js';
import { ChangeDialog } from '../change-dialog/change-dialog.js';
import { Checkbox } from '../checkbox/checkbox.js';
import { DateField } from '../date-field/date-field.js';
import { DayField } from '../day-field/day-field.js';
import { type Option, SelectField } from '../select-field/select-field.js';
import { TextArea } from '../text-area/text-area.js';
import { TextField } from '../text-field/text-field.js';
import styles from './verb-form.module.css';

/** One field of a verb. `day` is one certain day, `date` a date as people write it; a `check` holds "yes" or nothing. */
export interface VerbField {
  name: string;
  label: string;
  kind: 'text' | 'area' | 'day' | 'date' | 'select' | 'check';
  hint?: string;
  maxLength?: number;
  /** How high an area is; three rows unless told. */
  rows?: number;
  options?: readonly Option[];
  /** What an empty choice says. */
  emptyLabel?: string;
  /** What is said where it is left empty; without it the field may be. */
  required?: string;
  /** Shown only once a rule warns, and wanted from then on. */
  isReason?: boolean;
  /** Whether it is asked with what stands in the other fields; without it always. */
  when?: (values: VerbValues) => boolean;
}

export type VerbValues = Record<string, string>;

export interface VerbFormProps {
  title: string;
  saveLabel: string;
  intro?: ReactNode;
  fields: readonly VerbField[];
  /** What stands in the fields when the form opens. */
  initial?: VerbValues;
  /** The version on which it was opened; left out where something is added. */
  version?: number;
  /** The office's today: words such as "8 March" are read from there. */
  today: string;
  /** Sends what is typed; empty fields come as empty words. */
  send: (values: VerbValues, expectedVersion: number) => Promise<void>;
  onClose: () => void;
}

const idOf = (name: string) => `verb-${name}`;

/** A verb of a few plain fields: objections beside their fields, nothing typed is lost, a warning asks for its reason. */
export function VerbForm(props: VerbFormProps) {
  const { title, saveLabel, intro, fields, initial, version, today, send, onClose } = props;
  const [values, setValues] = useState<VerbValues>(() =>
    Object.fromEntries(fields.map(({ name }) => [name, initial?.[name] ?? ''])),
  );
  const valueAt = (name: string) => values[name] ?? '';
  const asked = fields.filter(({ when }) => when?.(values) ?? true);
  const form = useChangeForm({
    fieldIds: Object.fromEntries(fields.map(({ name }) => [name, idOf(name)])),
    version,
    check: () => [
      ...asked
        .filter(({ name, required }) => required && valueAt(name).trim() === '')
        .map(({ name, required }) => ({ fieldId: idOf(name), message: required as string })),
      ...dayProblems(
        Object.fromEntries(
          asked.filter(({ kind }) => kind === 'day').map(({ name }) => [idOf(name), valueAt(name)]),
        ),
      ),
    ],
    onClose,
    send: (expectedVersion) => send(values, expectedVersion),
  });
  const shown = asked.filter(({ name, isReason }) => !isReason || form.needsReason || valueAt(name) !== '');
  return (
    <ChangeDialog title={title} saveLabel={saveLabel} form={form} onClose={onClose}>
      {intro && <div className={styles.intro}>{intro}</div>}
      {shown.map((field) => (
        <OneField
          key={field.name}
          field={field}
          today={today}
          error={form.errorAt(idOf(field.name))}
          value={valueAt(field.name)}
          onChange={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
    </ChangeDialog>
  );
}

interface OneFieldProps {
  field: VerbField;
  today: string;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

function OneField({ field, today, error, value, onChange }: OneFieldProps) {
  const { name, kind, label, hint, rows, maxLength = 1000 } = field;
  const shared = { id: idOf(name), label, hint, error, value };
  switch (kind) {
    case 'area':
      return (
        <TextArea
          {...shared}
          {...(rows === undefined ? {} : { rows })}
          maxLength={maxLength}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    case 'day':
      return <DayField {...shared} today={today} onChange={onChange} />;
    case 'date':
      return (
        <DateField
          {...shared}
          onChange={onChange}
          read={(text) => dateEcho(text, { today: day(today), expects: 'point', fieldIs: 'day' })}
        />
      );
    case 'select':
      return (
        <SelectField
          {...shared}
          options={field.options ?? []}
          emptyLabel={field.emptyLabel}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    case 'check':
      return (
        <Checkbox
          id={idOf(name)}
          label={label}
          hint={hint}
          checked={value !== ''}
          onChange={({ target }) => onChange(target.checked ? 'yes' : '')}
        />
      );
    default:
      return (
        <TextField {...shared} maxLength={maxLength} onChange={({ target }) => onChange(target.value)} />
      );
  }
}
