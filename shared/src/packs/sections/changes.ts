import { countWords, packTable, textCell } from '../cells.js';
import { compareTables, differenceWords, type PackDifference } from '../compare-editions.js';
import type { PackBlock, PackTable } from '../pack-content.js';

/** The edition that is compared with. */
export interface PreviousEdition {
  /** Such as "1.0 of PK-2017-11". */
  edition: string;
  asAt: string;
  tables: readonly PackTable[];
}

/**
 * What reads otherwise than in the last edition that was issued, item by item. `isStillReadable` says whether this audience
 * may read a record now: one that was open then and is exempt now is counted, and not named a second time.
 */
export function changes(
  previous: PreviousEdition | null,
  now: readonly PackTable[],
  isStillReadable: (entity: string, id: string) => boolean,
): PackBlock[] {
  if (previous === null)
    return [{ kind: 'paragraph', text: 'This is the first edition: there is none to compare it with.' }];
  const all = compareTables(previous.tables, now);
  const told = all.filter(({ change, ref }) => change !== 'REMOVED' || isStillReadable(ref.entity, ref.id));
  const hidden = all.length - told.length;
  const count = (kind: PackDifference['change']) => told.filter(({ change }) => change === kind).length;
  return [
    {
      kind: 'paragraph',
      text: `Compared with edition ${previous.edition}, as at ${previous.asAt}: ${countWords(count('CHANGED'), 'record')} changed, ${count('ADDED')} new, ${count('REMOVED')} no longer there${hidden > 0 ? `; ${hidden} more ${hidden === 1 ? 'is' : 'are'} not shown any longer` : ''}.`,
    },
    packTable(
      'changes',
      'Item by item',
      [
        ['record', 'Record', 'text', 3],
        ['kind', 'In', 'text', 1.3],
        ['change', 'What changed', 'text', 5],
      ],
      told.map((one) => [
        textCell(one.label, one.ref),
        textCell(one.tableTitle),
        textCell(differenceWords(one)),
      ]),
      'Nothing changed.',
    ),
  ];
}
