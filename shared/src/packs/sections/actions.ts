import { countWords, dateCell, packTable, textCell } from '../cells.js';
import type { PackBlock } from '../pack-content.js';
import type { PackFacts } from '../pack-rows.js';

/** What people undertook to do, the earliest due first. */
export function actions({ actions: rows }: PackFacts): PackBlock[] {
  const open = rows.filter(({ isOpen }) => isOpen);
  const overdue = open.filter(({ isOverdue }) => isOverdue).length;
  return [
    { kind: 'paragraph', text: `${countWords(open.length, 'action')} open, ${overdue} overdue.` },
    packTable(
      'actions',
      'Register of actions',
      [
        ['code', 'Code', 'text', 1.1],
        ['title', 'Action', 'text', 3],
        ['body', 'Raised by', 'text', 1.6],
        ['decision', 'Of decision', 'text', 1.1],
        ['owner', 'Owner', 'text', 1.6],
        ['due', 'Due', 'date', 1.1],
        ['state', 'Stands', 'text', 1],
      ],
      rows.map((row) => [
        textCell(row.code, row.ref),
        textCell(row.title),
        textCell(row.body),
        textCell(row.decision),
        textCell(row.owner),
        dateCell(row.due),
        textCell(row.isOverdue ? `${row.state}, overdue` : row.state),
      ]),
      'No action is recorded.',
    ),
  ];
}
