import { packTable, ragCell, textCell } from './cells.js';
import type { PackContent } from './pack-content.js';
import { reviewExceptions } from './review-exceptions.js';

const table = packTable(
  'milestones',
  'Milestones and gates',
  [
    ['code', 'Code', 'text', 1],
    ['overdue', 'Overdue', 'text', 1],
    ['status', 'Status', 'rag', 1],
    ['computed', 'By rule', 'rag', 1],
  ],
  [
    [textCell('MS-001'), textCell(''), ragCell('green'), ragCell('green')],
    [textCell('MS-002'), textCell(''), ragCell('amber'), ragCell('amber')],
    [textCell('MS-003'), textCell('overdue by 229 working days'), ragCell('red'), ragCell('red')],
    [textCell('MS-004'), textCell(''), ragCell('stale'), ragCell('green')],
  ],
  'None.',
);

it('puts what is off track before what is at risk, what is stale by itself, and leaves out what is on track', () => {
  const content = {
    sections: [{ kind: 'MILESTONES', heading: '', blocks: [table] }],
  } as unknown as PackContent;
  const { worrying, stale, changes } = reviewExceptions(content);
  const codes = (rows: typeof worrying) => rows.map(({ cells }) => cells[0]?.cell.text);
  expect(codes(worrying)).toEqual(['MS-003', 'MS-002']);
  const overdue = worrying.map(({ cells }) => cells.find(({ title }) => title === 'Overdue')?.cell.text);
  expect(overdue).toEqual(['overdue by 229 working days', '']);
  expect(codes(stale)).toEqual(['MS-004']);
  expect(changes).toEqual([]);
});
