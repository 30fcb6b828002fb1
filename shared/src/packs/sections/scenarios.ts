import { dateCell, numberCell, packTable, textCell } from '../cells.js';
import type { PackBlock, PackCell } from '../pack-content.js';
import type { PackFacts, PackItemRow } from '../pack-rows.js';

/** Every open scenario with what decides it, and each item that they date apart. */
export function scenarios({ scenarios: rows, items, target }: PackFacts): PackBlock[] {
  const named = rows.filter(({ ref }) => ref !== null);
  if (named.length === 0) return [{ kind: 'paragraph', text: 'The plan has one course only: no scenario.' }];
  return [
    packTable(
      'scenarios',
      'Scenarios',
      [
        ['scenario', 'Scenario', 'text', 2],
        ['works', 'The programme works to it', 'text', 0.9],
        ['condition', 'Comes true if', 'text', 2.4],
        ['decide_by', 'Known by', 'date', 1.1],
        ['probability', 'In a hundred', 'number', 0.8],
        ['target', target ?? 'Protected date', 'text', 1.6],
      ],
      named.map((row) => [
        textCell(row.name, row.ref),
        textCell(row.isWorking ? 'Yes' : 'No'),
        textCell(row.condition),
        dateCell(row.decideBy),
        numberCell(row.probability),
        textCell(row.target),
      ]),
      'The plan has no scenario.',
    ),
    dates(
      named.map(({ name }) => name),
      items,
    ),
  ];
}

function dates(names: readonly string[], items: readonly PackItemRow[]): PackBlock {
  const own = items.filter(({ scenario }) => scenario !== null);
  const ids = [...new Set(own.map(({ ref }) => ref.id))];
  return packTable(
    'scenario_dates',
    'Where they differ',
    [
      ['item', 'Item', 'text', 3],
      ...names.map((name, at) => [`scenario_${at + 1}`, name, 'date', 1.4] as const),
    ],
    ids.map((id): PackCell[] => {
      const rows = own.filter(({ ref }) => ref.id === id);
      const [first] = rows;
      return [
        textCell(`${first?.code ?? ''} ${first?.title ?? ''}`.trim(), first?.ref),
        ...names.map((name) => {
          const row = rows.find(({ scenario }) => scenario === name);
          return dateCell(
            row ? (row.expected ?? { text: 'date TBC', day: null }) : { text: 'Not in it', day: null },
          );
        }),
      ];
    }),
    'They give every item the same date.',
  );
}
