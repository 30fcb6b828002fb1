import type { Rag } from '@gantry/shared/rag/rag';
import type { ReactNode } from 'react';

/** Outline and sign of each mark in a box of 14: octagon, triangle, circle, square, ring. */
export const RAG_OUTLINES: Record<Rag, string> = {
  red: 'M4.3.7h5.4l3.6 3.6v5.4l-3.6 3.6H4.3L.7 9.7V4.3z',
  amber: 'M7 .9l6.3 12H.7z',
  green: 'M7 .8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 1 1 7 .8z',
  blue: 'M2.3.8h9.4a1.5 1.5 0 0 1 1.5 1.5v9.4a1.5 1.5 0 0 1-1.5 1.5H2.3a1.5 1.5 0 0 1-1.5-1.5V2.3A1.5 1.5 0 0 1 2.3.8z',
  grey: 'M7 1a6 6 0 1 1 0 12A6 6 0 1 1 7 1z',
};

const SIGNS: Record<Rag, string | null> = {
  red: 'M4.6 4.6l4.8 4.8M9.4 4.6L4.6 9.4',
  amber: 'M7 5v4M7 10.3v1.3',
  green: 'M3.8 7.2l2.2 2.2 4.2-4.6',
  blue: 'M3.8 7.2l2.2 2.2 4.2-4.6',
  grey: null,
};

export function ragSign(tone: Rag, stroke: string): ReactNode {
  const path = SIGNS[tone];
  return path && <path d={path} fill="none" stroke={stroke} strokeWidth="1.8" />;
}
