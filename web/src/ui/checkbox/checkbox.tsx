import { type InputHTMLAttributes, type ReactNode, useId } from 'react';

export interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  label: ReactNode;
  hint?: ReactNode;
}

export function Checkbox({ label, hint, id, ...rest }: CheckboxProps) {
  const made = useId();
  const own = id ?? made;
  return (
    <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
      <div className="nhsuk-checkboxes__item">
        <input
          {...rest}
          type="checkbox"
          id={own}
          className="nhsuk-checkboxes__input"
          aria-describedby={hint ? `${own}-hint` : undefined}
        />
        <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={own}>
          {label}
        </label>
        {hint && (
          <div className="nhsuk-hint nhsuk-checkboxes__hint" id={`${own}-hint`}>
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}
