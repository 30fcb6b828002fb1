import type { ReactNode } from 'react';
import { Breadcrumbs } from '../breadcrumbs/breadcrumbs.js';
import styles from './page-header.module.css';

export interface PageHeaderProps {
  title: ReactNode;
  /** One quiet line of facts: "21 items · 5 dates to be confirmed". */
  about?: ReactNode;
  trail?: readonly { label: string; href: string }[];
  actions?: ReactNode;
}

/** The one `h1` of a page, with its way up and its actions. */
export function PageHeader({ title, about, trail, actions }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      {trail && <Breadcrumbs items={trail} />}
      <div className={styles.line}>
        <h1>{title}</h1>
        {about && <span className={styles.about}>{about}</span>}
        {actions && (
          <div className={styles.actions} data-print="no">
            {actions}
          </div>
        )}
      </div>
    </header>
  );
}
