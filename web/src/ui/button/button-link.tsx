import type { ReactNode } from 'react';
import { cx } from '../cx.js';
import { Link } from '../link/link.js';
import styles from './button.module.css';

/** A link that stands among buttons: it leads to another page, so it can be opened in a new tab. */
export function ButtonLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className={cx(styles.button)}>
      {children}
    </Link>
  );
}
