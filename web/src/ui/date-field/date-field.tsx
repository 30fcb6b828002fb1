import type { InputHTMLAttributes, ReactNode } from 'react';
import { cx } from '../cx.js';
import { FieldError, type FieldProps, Hint, useFieldIds } from '../field/field.js';
import styles from './date-field.module.css';

/** How typed words were understood: a sentence to echo, and what speaks against them. */
export interface DateEcho {
  /** "Read as 4 Jan 2018, to be confirmed.", or null when the words cannot be read. */
  sentence: string | null;
  problems: readonly { severity: 'E' | 'W'; message: string }[];
}

export interface DateFieldProps
  extends FieldProps,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'value' | 'onChange'> {
  value: string;
  onChange: (text: string) => void;
  /** Reads the words, usually `readPlanDate` with the office's today and `describeReading`. Must be quick and pure. */
  read: (text: string) => DateEcho;
  /** What saving this would mean: "6 working days later. Misses the Joint Committee of 22 Dec." */
  consequence?: ReactNode;
}

/**
 * A date typed as people write it (`31/1/18`, `~23/01 (TBC)`, `Oct/Nov 18`), with the reading echoed below while it is
 * typed, so that nobody saves a date that was understood differently.
 */
export function DateField({
  label,
  id,
  hint,
  error,
  isLabelHidden,
  value,
  onChange,
  read,
  consequence,
  className,
  ...rest
}: DateFieldProps) {
  const ids = useFieldIds({ id, hint, error });
  const echo = value.trim() === '' ? null : read(value);
  // What was refused stands above the field already.
  const isNews = ({ message }: { message: string }) =>
    error?.replace(/\.$/, '') !== message.replace(/\.$/, '');
  const isRefused = echo?.problems.some(({ severity }) => severity === 'E') ?? false;
  return (
    <div className={cx('nhsuk-form-group', error && 'nhsuk-form-group--error')}>
      <label className={cx('nhsuk-label', isLabelHidden && 'visually-hidden')} htmlFor={ids.id}>
        {label}
      </label>
      {hint && <Hint id={ids.id}>{hint}</Hint>}
      {error && <FieldError id={ids.id}>{error}</FieldError>}
      <input
        autoComplete="off"
        spellCheck={false}
        {...rest}
        type="text"
        id={ids.id}
        className={cx('nhsuk-input', error && 'nhsuk-input--error', className)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={[ids.describedBy, `${ids.id}-echo`].filter(Boolean).join(' ')}
        aria-invalid={error || isRefused ? true : undefined}
      />
      <div className={styles.echo} id={`${ids.id}-echo`} aria-live="polite">
        {echo?.sentence && (
          <>
            <strong>{echo.sentence}</strong>{' '}
          </>
        )}
        {echo?.problems.filter(isNews).map(({ severity, message }) => (
          <span key={message} className={severity === 'E' ? styles.refused : styles.warned}>
            {severity === 'W' && 'Check: '}
            {message}{' '}
          </span>
        ))}
        {echo?.sentence && consequence}
      </div>
    </div>
  );
}
