import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../button/button.js';
import { cx } from '../cx.js';
import styles from './dialog.module.css';

export interface DialogProps {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the foot; the one that goes on comes first. */
  footer?: ReactNode;
  /** `side` is a drawer: as high as the window, for forms with more than a few fields. */
  placement?: 'centre' | 'side';
  width?: number;
}

/**
 * A native modal dialog: mount it to open it, unmount it to close it. The focus goes to the element marked
 * `data-autofocus`, else to the title, and returns to the opener. Escape and the cross ask the caller to close.
 */
export function Dialog({ title, onClose, children, footer, placement = 'centre', width }: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    (element?.querySelector<HTMLElement>('[data-autofocus]') ?? heading.current)?.focus();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={cx(styles.dialog, styles[placement])}
      style={width ? { width } : undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        // Our own components inside (menu, palette) stop an Escape that was meant for them.
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <Button look="quiet" className={styles.close} aria-label="Close" onClick={onClose}>
          <span aria-hidden="true">×</span>
        </Button>
      </div>
      <div className={styles.body}>{children}</div>
      {footer && <div className={styles.foot}>{footer}</div>}
    </dialog>
  );
}
