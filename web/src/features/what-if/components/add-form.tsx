import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../../ui/button/button.js';
import { ErrorSummary, type FormError } from '../../../ui/error-summary/error-summary.js';
import styles from './what-if.module.css';

export interface AddFormFrameProps {
  label: string;
  errors: readonly FormError[];
  onSubmit: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** The frame of a form that adds one change to the draft. It takes the focus, as whoever opened it expects. */
export function AddForm({ label, errors, onSubmit, onCancel, children }: AddFormFrameProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const fields = [...(form.current?.querySelectorAll<HTMLInputElement>('input[type="text"]') ?? [])];
    (fields.find(({ value }) => value === '') ?? fields[0])?.focus();
  }, []);
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <ErrorSummary errors={errors} />
      {children}
      <div className={styles.buttons}>
        <Button look="primary" type="submit">
          Try it
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
