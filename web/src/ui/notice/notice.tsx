import type { ReactNode } from 'react';
import { cx } from '../cx.js';
import styles from './notice.module.css';

export type NoticeTone = 'info' | 'success' | 'warning' | 'error';

const WORD: Record<NoticeTone, string> = {
  info: 'Note',
  success: 'Done',
  warning: 'Warning',
  error: 'Problem',
};
const SIGN: Record<NoticeTone, string> = { info: 'i', success: '✓', warning: '!', error: '×' };

export interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons or links at the end of the line. */
  actions?: ReactNode;
  /** Said aloud when it appears: only for what happens after the page has loaded. */
  isLive?: boolean;
}

export function Notice({ tone = 'info', title, children, actions, isLive = false }: NoticeProps) {
  const role = isLive ? (tone === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className={cx(styles.notice, styles[tone])} role={role}>
      <span className={styles.sign} aria-hidden="true">
        {SIGN[tone]}
      </span>
      <div className={styles.body}>
        <span className="visually-hidden">{WORD[tone]}: </span>
        {title && <strong className={styles.title}>{title}</strong>}
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
