import type { InputHTMLAttributes } from 'react';
import { cx } from '../cx.js';
import { Field, type FieldProps, useFieldIds } from '../field/field.js';

export type TextFieldProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'id'>;

export function TextField({ label, id, hint, error, isLabelHidden, className, ...rest }: TextFieldProps) {
  const ids = useFieldIds({ id, hint, error });
  return (
    <Field id={ids.id} label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
      <input
        type="text"
        {...rest}
        id={ids.id}
        className={cx('nhsuk-input', error && 'nhsuk-input--error', className)}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  );
}
