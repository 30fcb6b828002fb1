import type { Day } from '../dates/day.js';
import type { Rag } from '../rag/rag.js';
import { isStale } from '../rag/reported-rag.js';

/** Why an owner is asked about an item again. */
export const ASKED_BECAUSE = ['NEVER', 'STALE', 'RED', 'AMBER'] as const;
export type AskedBecause = (typeof ASKED_BECAUSE)[number];

export const ASKED_WORDS: Record<AskedBecause, string> = {
  NEVER: 'never reported',
  STALE: 'stale: not reported in this period',
  RED: 'off track',
  AMBER: 'at risk',
};

/**
 * Whether a period asks about an item, and why; null where what was said last is carried forward. Red and amber are asked
 * whatever was said and whoever says it, anything else where it is stale (`RAG-4`) or nobody has ever reported it; done,
 * withdrawn and not-yet-rated items owe nothing.
 * Example: period from 1 November 2017, on track, last reported 31 October: `STALE`; reported 1 November: carried forward.
 */
export function askedBecause(
  computed: Rag,
  reported: { rag: Rag; on: Day } | null,
  periodFrom: Day,
): AskedBecause | null {
  if (computed === 'blue' || computed === 'grey') return null;
  if (computed === 'red' || reported?.rag === 'red') return 'RED';
  if (computed === 'amber' || reported?.rag === 'amber') return 'AMBER';
  if (reported === null) return 'NEVER';
  return isStale(computed, reported.on, periodFrom) ? 'STALE' : null;
}
