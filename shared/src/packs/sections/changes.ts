import { countWords, packTable, textCell } from '../cells.js';
import { compareTables, differenceWords, type PackDifference } from '../compare-editions.js';
import { namesAny, namesKeptBack, type ToldField } from '../names-kept-back.js';
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
 * may read a record now: one that was open then and is exempt now is counted, and not named a second time. Other records
 * named it too, in what they wait for or what came next: their old words are left out where they hold such a name, or one of
 * `hiddenNames`, by which such records went at any time. Example: "Next: reads otherwise, now MS-009 Second report".
 */
export function changes(
  previous: PreviousEdition | null,
  now: readonly PackTable[],
  isStillReadable: (entity: string, id: string) => boolean,
  hiddenNames: readonly string[],
): PackBlock[] {
  if (previous === null)
    return [{ kind: 'paragraph', text: 'This is the first edition: there is none to compare it with.' }];
  const { told, hidden, names } = toldChanges(previous, now, isStillReadable, hiddenNames);
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
        textCell(toldWords(one, names)),
      ]),
      'Nothing changed.',
    ),
  ];
}

/** Every difference that this audience may be told of, how many it may not, and the names that it may not read. */
export function toldChanges(
  previous: PreviousEdition,
  now: readonly PackTable[],
  isStillReadable: (entity: string, id: string) => boolean,
  hiddenNames: readonly string[],
): { told: PackDifference[]; hidden: number; names: readonly string[] } {
  const all = compareTables(previous.tables, now);
  const names = [...new Set([...hiddenNames, ...namesKeptBack(previous.tables, isStillReadable)])];
  const told = all.filter(
    ({ change, ref, label }) =>
      change !== 'REMOVED' || (isStillReadable(ref.entity, ref.id) && !namesAny(label, names)),
  );
  return { told, hidden: all.length - told.length, names };
}

/** What changed of one record, without names that this audience may not read. */
export function toldWords(one: PackDifference, names: readonly string[]): string {
  return differenceWords({ change: one.change, fields: toldFields(one, names) });
}

function toldFields({ fields }: PackDifference, names: readonly string[]): ToldField[] {
  return fields.map((field) => ({
    ...field,
    before: namesAny(field.before, names, field.after) ? null : field.before,
  }));
}
