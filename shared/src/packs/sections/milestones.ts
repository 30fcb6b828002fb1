import { dateCell, numberCell, packTable, ragCell, textCell } from '../cells.js';
import type { PackBlock, PackTable } from '../pack-content.js';
import type { PackFacts, PackItemRow } from '../pack-rows.js';

/** Every item as the programme works to it, so that nothing is counted twice. */
export function itemsOnce(items: readonly PackItemRow[]): PackItemRow[] {
  const seen = new Set<string>();
  return items.filter(({ ref, isWorking }) => isWorking && !seen.has(ref.id) && seen.add(ref.id));
}

/** Milestones and gates, and the work between them; an item that scenarios date apart stands once for each. */
export function milestones({ items }: PackFacts): PackBlock[] {
  return [
    table(
      'milestones',
      'Milestones and gates',
      items.filter(({ kind }) => kind !== 'ACTIVITY'),
      'The plan has no milestone.',
    ),
    table(
      'activities',
      'Activities',
      items.filter(({ kind }) => kind === 'ACTIVITY'),
      'The plan has no activity.',
    ),
  ];
}

function table(key: string, title: string, rows: readonly PackItemRow[], emptyText: string): PackTable {
  return packTable(
    key,
    title,
    [
      ['code', 'Code', 'text', 0.9],
      ['title', 'Title', 'text', 2.6],
      ['scenario', 'Scenario', 'text', 1],
      ['workstream', 'Workstream', 'text', 1.5],
      ['baseline', 'Agreed', 'date', 1.3],
      ['expected', 'Expected', 'date', 1.3],
      ['slip', 'Expected later than agreed, working days', 'number', 1.2],
      ['overdue', 'Overdue', 'text', 1.6],
      ['status', 'Status', 'rag', 1.1],
      ['computed', 'By rule', 'rag', 1.1],
      ['owner', 'Owner', 'text', 1.7],
    ],
    rows.map((row) => [
      textCell(row.code, row.ref),
      textCell(row.title),
      textCell(row.scenario),
      textCell(row.workstream),
      dateCell(row.baseline),
      dateCell(row.expected ?? { text: 'date TBC', day: null }),
      numberCell(row.slip.days, row.slip.days === null ? '' : String(row.slip.days)),
      textCell(row.overdue),
      ragCell(row.shown),
      ragCell(row.computed),
      textCell(row.owner),
    ]),
    emptyText,
  );
}
