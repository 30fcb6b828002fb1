import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../button/button.js';
import styles from './side-panel.module.css';
import { useReturnFocus } from './use-return-focus.js';

export interface SidePanelProps {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
  /** What the panel is about. When it changes the title takes the focus again. */
  subject?: string;
}

/**
 * Details beside a list that stays in use (not modal). Escape inside closes it and returns the focus to where it
 * was; on a narrow screen it covers the list.
 */
export function SidePanel({ title, onClose, children, footer, subject }: SidePanelProps) {
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);

  useReturnFocus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new subject is what moves the focus
  useEffect(() => heading.current?.focus(), [subject]);

  return (
    <section
      className={styles.panel}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <Button look="quiet" className={styles.close} aria-label="Close panel" onClick={onClose}>
          <span aria-hidden="true">×</span>
        </Button>
      </div>
      <div className={styles.body}>{children}</div>
      {footer && <div className={styles.foot}>{footer}</div>}
    </section>
  );
}
