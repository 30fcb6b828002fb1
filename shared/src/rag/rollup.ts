import { RAGS, type Rag } from './rag.js';

/** One thing that is rolled up: the colour shown for it, and whether its date is still to be confirmed. */
export interface RolledItem {
  shown: Rag | 'stale';
  isTbc: boolean;
  /** Work on it is still to be done. */
  isOpen: boolean;
}

export interface Rollup {
  /** The worst colour among those rated; grey when nothing is rated. */
  rag: Rag;
  counts: Record<Rag | 'stale', number>;
  /** How many had a say: not grey, not stale. */
  rated: number;
  tbc: number;
  sentence: string;
}

/** Best to worst; a stale one counts among the stale and lends no colour, good or bad. */
const WORSE: readonly Rag[] = ['grey', 'blue', 'green', 'amber', 'red'];

/**
 * Worst-of: a workstream is as red as its reddest milestone. Grey is excluded, stale and to-be-confirmed are counted.
 * Example: three green, one amber, one grey, one stale: amber, "1 of 4 rated is at risk or off track; 1 stale".
 * Finished items say nothing of open ones that nobody can rate: three complete and fourteen open and grey are grey.
 */
export function rollup(items: readonly RolledItem[]): Rollup {
  const counts: Record<Rag | 'stale', number> = { blue: 0, green: 0, amber: 0, red: 0, grey: 0, stale: 0 };
  let tbc = 0;
  for (const item of items) {
    counts[item.shown] += 1;
    if (item.isTbc) tbc += 1;
  }
  const present = RAGS.filter((rag) => counts[rag] > 0);
  const worst = present.reduce<Rag>(
    (found, each) => (WORSE.indexOf(each) > WORSE.indexOf(found) ? each : found),
    'grey',
  );
  const rag = worst === 'blue' && items.some(({ isOpen }) => isOpen) ? 'grey' : worst;
  const rated = items.length - counts.grey - counts.stale;
  return { rag, counts, rated, tbc, sentence: rollupSentence(counts, rated, tbc) };
}

function rollupSentence(counts: Rollup['counts'], rated: number, tbc: number): string {
  const worried = counts.red + counts.amber;
  const parts = [
    rated === 0
      ? 'Nothing is rated'
      : `${worried} of ${rated} rated ${worried === 1 ? 'is' : 'are'} at risk or off track`,
  ];
  if (counts.stale > 0) parts.push(`${counts.stale} stale`);
  if (counts.grey > 0) parts.push(`${counts.grey} not rated`);
  if (tbc > 0) parts.push(`${tbc} to be confirmed`);
  return `${parts.join('; ')}.`;
}
