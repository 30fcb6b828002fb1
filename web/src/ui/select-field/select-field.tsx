import type { SelectHTMLAttributes } from 'react';
import { cx } from '../cx.js';
import { Field, type FieldProps, useFieldIds } from '../field/field.js';

export interface Option {
  value: string;
  label: string;
}

export type SelectFieldProps = FieldProps & {
  options: readonly Option[] /** Shown first with an empty value. */;
  emptyLabel?: string;
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id'>;

export function SelectField({
  label,
  id,
  hint,
  error,
  isLabelHidden,
  options,
  emptyLabel,
  className,
  ...rest
}: SelectFieldProps) {
  const ids = useFieldIds({ id, hint, error });
  return (
    <Field id={ids.id} label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
      <select
        {...rest}
        id={ids.id}
        className={cx('nhsuk-select', error && 'nhsuk-select--error', className)}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
