import { packTable, textCell } from './cells.js';
import { compareTables, differenceWords } from './compare-editions.js';
import type { PackTable } from './pack-content.js';

const ref = (id: string) => ({ entity: 'plan_item', id, version: 1, path: `/p/a/items/${id}` });
type Row = [id: string, code: string, title: string, scenario: string, expected: string];

const milestones = (rows: Row[]): PackTable =>
  packTable(
    'milestones',
    'Milestones and gates',
    [
      ['code', 'Code', 'text', 1],
      ['title', 'Title', 'text', 1],
      ['scenario', 'Scenario', 'text', 1],
      ['expected', 'Expected', 'text', 1],
    ],
    rows.map(([id, code, title, scenario, expected]) => [
      textCell(code, ref(id)),
      textCell(title),
      textCell(scenario),
      textCell(expected),
    ]),
    'None.',
  );

it('tells what is new, what is gone, and what reads otherwise, each scenario for itself', () => {
  const before = milestones([
    ['1', 'MS-001', 'Launch', 'Scenario 1', '1 Feb 2018 (TBC)'],
    ['1', 'MS-001', 'Launch', 'Scenario 2', '8 Mar 2018 (TBC)'],
    ['2', 'MS-002', 'Workshop', '', '22 Dec 2017'],
  ]);
  const after = milestones([
    ['1', 'MS-001', 'Launch', 'Scenario 1', '1 Feb 2018 (TBC)'],
    ['1', 'MS-001', 'Launch', 'Scenario 2', '15 Mar 2018'],
    ['3', 'MS-003', 'Review of responses', '', ''],
  ]);
  const found = compareTables([before], [after]);
  expect(found.map((one) => `${one.label}: ${differenceWords(one)}`)).toEqual([
    'MS-001 Launch (Scenario 2): Expected: 8 Mar 2018 (TBC) → 15 Mar 2018',
    'MS-003 Review of responses: New',
    'MS-002 Workshop: No longer there',
  ]);
  expect(compareTables([after], [after])).toEqual([]);
});

it('knows a record by what it is, not by where it stands or what it is called', () => {
  const before = milestones([
    ['1', 'MS-001', 'Launch', '', ''],
    ['2', 'MS-002', 'Workshop', '', ''],
  ]);
  const after = milestones([
    ['2', 'MS-002', 'Workshop', '', ''],
    ['1', 'MS-001', 'Launch of the consultation', '', ''],
  ]);
  expect(compareTables([before], [after])).toMatchObject([
    {
      change: 'CHANGED',
      fields: [{ title: 'Title', before: 'Launch', after: 'Launch of the consultation' }],
    },
  ]);
});

it('does not tell a section that was left out as if its records were gone', () => {
  expect(compareTables([milestones([['1', 'MS-001', 'Launch', '', '']])], [])).toEqual([]);
});
