import type { ButtonHTMLAttributes } from 'react';
import { cx } from '../cx.js';
import styles from './button.module.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One primary button a view; `quiet` has no frame, `danger` is for what cannot be undone. */
  look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** Waiting for an answer: stays focusable, takes no second press, says so. */
  isBusy?: boolean;
  isWide?: boolean;
}

export function Button({
  look = 'secondary',
  isBusy = false,
  isWide = false,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={cx(styles.button, styles[look], isWide && styles.wide, className)}
      aria-disabled={isBusy || rest['aria-disabled'] || undefined}
      aria-busy={isBusy || undefined}
      onClick={(event) => (isBusy ? event.preventDefault() : onClick?.(event))}
    />
  );
}
