import type { ReactNode } from 'react';
import { cx } from '../cx.js';
import styles from './busy.module.css';

/** Grey bars in place of content that is on its way; `label` is what a reader hears. */
export function Skeleton({
  label = 'Loading',
  lines = 3,
}: {
  label?: string;
  lines?: 1 | 2 | 3 | 4 | 5 | 6;
}) {
  return (
    <div role="status" className={styles.skeleton}>
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => `${92 - line * 7}%`).map((width) => (
        <span key={width} className={styles.line} style={{ width }} />
      ))}
    </div>
  );
}

/** Keeps the old content in sight while new content is fetched, marked as busy: nothing jumps. */
export function Busy({ isBusy, children }: { isBusy: boolean; children: ReactNode }) {
  return (
    <div className={cx(styles.busy, isBusy && styles.isBusy)} aria-busy={isBusy}>
      {isBusy && <div className={styles.bar} aria-hidden="true" />}
      {children}
    </div>
  );
}
