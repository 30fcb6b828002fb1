import type { TextareaHTMLAttributes } from 'react';
import { cx } from '../cx.js';
import { Field, type FieldProps, useFieldIds } from '../field/field.js';

export type TextAreaProps = FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'>;

export function TextArea({ label, id, hint, error, isLabelHidden, className, ...rest }: TextAreaProps) {
  const ids = useFieldIds({ id, hint, error });
  return (
    <Field id={ids.id} label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
      <textarea
        rows={3}
        {...rest}
        id={ids.id}
        className={cx('nhsuk-textarea', error && 'nhsuk-textarea--error', className)}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  );
}
