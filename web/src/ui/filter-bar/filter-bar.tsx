import type { ReactNode } from 'react';
import styles from './filter-bar.module.css';

/** Filters of a list, all in one look: a small label over each, one line where there is room, two columns on a phone. */
export function FilterBar({ children }: { children: ReactNode }) {
  return <div className={styles.bar}>{children}</div>;
}
