import { countWords } from '../cells.js';
import type { PackDifference } from '../compare-editions.js';
import { type PreviousEdition, toldWords } from '../sections/changes.js';
import { shortWords } from './fit-page.js';
import type { Brevity, UncutPart } from './uncut-part.js';

/** What this audience may be told of changes; null for a first edition. */
export type ChangesToTell = {
  told: readonly PackDifference[];
  hidden: number;
  names: readonly string[];
} | null;

/** How grave a change is by where it stands; within one, dates that moved furthest come first. */
const TABLES = ['overview', 'milestones', 'gates', 'scenarios', 'risks', 'issues', 'decisions'];

/**
 * What changed since the last edition: the counts, then the largest first: dates by how many days they moved, then workstreams
 * that changed colour, then other records, new and gone ones before those that read otherwise.
 * Example: a launch that moved by 35 days stands before a gate that moved by 2.
 */
export function largestChanges(
  previous: PreviousEdition | null,
  changes: ChangesToTell,
  brevity: Brevity,
): UncutPart {
  const bounds = { least: 1, most: 5 };
  if (previous === null || changes === null)
    return {
      lines: [{ lead: '', text: 'This is the first edition: there is none to compare it with.' }],
      items: [],
      ...bounds,
    };
  const { told, hidden, names } = changes;
  const count = (kind: PackDifference['change']) => told.filter(({ change }) => change === kind).length;
  const unseen = hidden === 0 ? '' : `; ${hidden} more ${hidden === 1 ? 'is' : 'are'} not shown any longer`;
  const text = `${countWords(count('CHANGED'), 'record')} changed, ${count('ADDED')} new, ${count('REMOVED')} no longer there${unseen}.`;
  return {
    lines: [{ lead: `Since edition ${previous.edition}, ${previous.asAt}:`, text }],
    items: [...told].sort(byWeight).map((one) => ({
      lead: `${shortWords(one.label, brevity.title)}:`,
      text: shortWords(toldWords(one, names), brevity.said),
      ref: one.ref,
    })),
    ...bounds,
  };
}

function byWeight(a: PackDifference, b: PackDifference): number {
  return b.movedDays - a.movedDays || rank(a) - rank(b);
}

function rank({ table, change }: PackDifference): number {
  const at = TABLES.indexOf(table);
  return (at < 0 ? TABLES.length : at) * 2 + (change === 'CHANGED' && table !== 'overview' ? 1 : 0);
}
