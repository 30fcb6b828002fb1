import type { ReactNode } from 'react';
import { cx } from '../cx.js';
import styles from './tag.module.css';

export type TagTone = 'grey' | 'red' | 'amber' | 'green' | 'blue';

/** A short word about a thing: "Draft", "Vacant", "Inferred". For status use `RagTag`, which has a shape too. */
export function Tag({
  children,
  tone = 'grey',
  title,
}: {
  children: ReactNode;
  tone?: TagTone;
  title?: string;
}) {
  return (
    <span className={cx(styles.tag, styles[tone])} title={title}>
      {children}
    </span>
  );
}
