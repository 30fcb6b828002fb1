import type { Rag } from '@gantry/shared/rag/rag';
import styles from './rag.module.css';
import { RAG_OUTLINES, ragSign } from './rag-shapes.js';

export interface RagMarkProps {
  tone: Rag;
  /** The date behind the status is not confirmed: hollow and dashed. */
  isToBeConfirmed?: boolean;
  /** Reported for an earlier period: washed out, with the sign kept. */
  isStale?: boolean;
  size?: number;
}

/** The shape alone, hidden from readers: always put the word beside it (`RagTag` does). */
export function RagMark({ tone, isToBeConfirmed = false, isStale = false, size = 14 }: RagMarkProps) {
  const isHollow = tone === 'grey' || isToBeConfirmed;
  const isFaint = isHollow || isStale;
  return (
    <svg
      className={styles.mark}
      width={size}
      height={size}
      viewBox="0 0 14 14"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={RAG_OUTLINES[tone]}
        fill={isHollow ? 'none' : isStale ? `var(--tint-${tone})` : `var(--rag-${tone})`}
        stroke={tone === 'grey' ? 'var(--rag-grey)' : 'var(--rag-outline)'}
        strokeWidth={isFaint ? 1.5 : 1}
        strokeDasharray={isToBeConfirmed ? '2.2 1.6' : undefined}
      />
      {ragSign(tone, isFaint ? 'var(--rag-outline)' : `var(--on-rag-${tone})`)}
    </svg>
  );
}
