import type { ReactNode } from 'react';
import styles from './rag.module.css';

export interface RagPressProps {
  /** Left out where nothing can be explained: then the status is only shown. */
  onPress?: (() => void) | undefined;
  /** In a grid the cell has the tab stop, and Enter on it does the same. */
  isInGrid?: boolean;
  children: ReactNode;
}

/** A status that says why it is so when it is pressed. */
export function RagPress({ onPress, isInGrid = false, children }: RagPressProps) {
  if (!onPress) return <>{children}</>;
  return (
    <button
      type="button"
      className={styles.press}
      tabIndex={isInGrid ? -1 : undefined}
      aria-haspopup="dialog"
      onClick={onPress}
    >
      {children}
      <span className="visually-hidden"> Why this status?</span>
    </button>
  );
}
