import type { ReactNode } from 'react';
import { cx } from '../cx.js';
import { FieldError, type FieldProps, Hint, useFieldIds } from '../field/field.js';
import styles from './radio-group.module.css';

export interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

export interface RadioGroupProps extends FieldProps {
  name: string;
  options: readonly RadioOption[];
  value: string | null;
  onChange: (value: string) => void;
  /** `boxes` frames each answer and sets them side by side: for a few short ones on a phone. */
  look?: 'list' | 'boxes';
}

export function RadioGroup({
  label,
  id,
  hint,
  error,
  isLabelHidden,
  name,
  options,
  value,
  onChange,
  look = 'list',
}: RadioGroupProps) {
  const ids = useFieldIds({ id, hint, error });
  return (
    <div className={cx('nhsuk-form-group', error && 'nhsuk-form-group--error')}>
      <fieldset className="nhsuk-fieldset" aria-describedby={ids.describedBy}>
        <legend className={cx('nhsuk-fieldset__legend', isLabelHidden && 'visually-hidden')}>{label}</legend>
        {hint && <Hint id={ids.id}>{hint}</Hint>}
        {error && <FieldError id={ids.id}>{error}</FieldError>}
        <div className={look === 'boxes' ? styles.boxes : cx('nhsuk-radios', 'nhsuk-radios--small')}>
          {options.map((option, index) => {
            const optionId = index === 0 ? ids.id : `${ids.id}-${option.value}`;
            return (
              <div key={option.value} className={look === 'boxes' ? styles.box : 'nhsuk-radios__item'}>
                <input
                  type="radio"
                  className={look === 'boxes' ? styles.boxInput : 'nhsuk-radios__input'}
                  id={optionId}
                  name={name}
                  value={option.value}
                  checked={option.value === value}
                  onChange={() => onChange(option.value)}
                  aria-describedby={option.hint ? `${optionId}-about` : undefined}
                />
                <label
                  className={look === 'boxes' ? styles.boxLabel : 'nhsuk-label nhsuk-radios__label'}
                  htmlFor={optionId}
                >
                  {option.label}
                </label>
                {option.hint && (
                  <div className="nhsuk-hint nhsuk-radios__hint" id={`${optionId}-about`}>
                    {option.hint}
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
