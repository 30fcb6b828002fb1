import { RAG_WORDS } from '@gantry/shared/rag/rag';
import { cx } from '../cx.js';
import styles from './rag.module.css';
import { RagMark, type RagMarkProps } from './rag-mark.js';

export interface RagTagProps extends Omit<RagMarkProps, 'size'> {
  /** In place of the usual word, such as "Not started". */
  word?: string;
  /** Why it has this colour, for readers and on hover: "5 working days late, inside the tolerance of 10". */
  reason?: string;
}

/** Words first, colour second: the tag must read the same in grey on paper. */
export function RagTag({
  tone,
  word = RAG_WORDS[tone],
  reason,
  isToBeConfirmed = false,
  isStale = false,
}: RagTagProps) {
  return (
    <span className={cx(styles.tag, isStale && styles.stale)} title={reason}>
      <RagMark tone={tone} isToBeConfirmed={isToBeConfirmed} isStale={isStale} />
      <span>
        {word}
        {isStale && <span className={styles.aside}> (stale)</span>}
        {isToBeConfirmed && <span className={styles.aside}> (TBC)</span>}
        {reason && <span className="visually-hidden">: {reason}</span>}
      </span>
    </span>
  );
}
