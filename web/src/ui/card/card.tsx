import { type ReactNode, useId } from 'react';
import { cx } from '../cx.js';
import styles from './card.module.css';

export interface CardProps {
  title?: ReactNode;
  /** Small links or buttons on the title's line. */
  actions?: ReactNode;
  children: ReactNode;
  /** The one card of a page that answers its question: a bar of accent on its edge. */
  isHero?: boolean;
}

export function Card({ title, actions, children, isHero = false }: CardProps) {
  const titleId = useId();
  return (
    <section className={cx(styles.card, isHero && styles.hero)} aria-labelledby={title ? titleId : undefined}>
      {title && (
        <div className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
