import { type ReactNode, useId } from 'react';
import { cx } from '../cx.js';

/** What every field shares. `id` is also where the error summary's link leads. */
export interface FieldProps {
  label: ReactNode;
  id?: string;
  hint?: ReactNode;
  error?: string;
  /** The label stays for readers only, where a heading or column already says it. */
  isLabelHidden?: boolean;
}

export interface FieldIds {
  id: string;
  describedBy: string | undefined;
}

/** Ids that tie a control to its hint and its error. */
export function useFieldIds({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>): FieldIds {
  const made = useId();
  const base = id ?? made;
  const describedBy = [hint && `${base}-hint`, error && `${base}-error`].filter(Boolean).join(' ');
  return { id: base, describedBy: describedBy || undefined };
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div className="nhsuk-hint" id={`${id}-hint`}>
      {children}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <span className="nhsuk-error-message" id={`${id}-error`}>
      <span className="visually-hidden">Error: </span>
      {children}
    </span>
  );
}

/** Label above, then hint, error and control: the order in which they are read. */
export function Field({
  label,
  id,
  hint,
  error,
  isLabelHidden,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={cx('nhsuk-form-group', error && 'nhsuk-form-group--error')}>
      <label className={cx('nhsuk-label', isLabelHidden && 'visually-hidden')} htmlFor={id}>
        {label}
      </label>
      {hint && <Hint id={id}>{hint}</Hint>}
      {error && <FieldError id={id}>{error}</FieldError>}
      {children}
    </div>
  );
}
