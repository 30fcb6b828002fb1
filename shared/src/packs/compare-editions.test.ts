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

describe('an issue that has ended stands in a table of its own', () => {
  const issue = { entity: 'issue', id: 'u1', version: 1, path: '/p/a/issues/u1' };
  const code = textCell('I-001', issue);
  const title = textCell('Returns came late');
  const open = (rows: Parameters<typeof packTable>[3]) =>
    packTable(
      'issues',
      'Open issues',
      [
        ['code', 'Code', 'text', 1],
        ['title', 'Issue', 'text', 1],
        ['owner', 'Owner', 'text', 1],
        ['state', 'Stands', 'text', 1],
      ],
      rows,
      'None.',
    );
  const ended = (rows: Parameters<typeof packTable>[3]) =>
    packTable(
      'issues_ended',
      'Resolved or closed',
      [
        ['code', 'Code', 'text', 1],
        ['title', 'Issue', 'text', 1],
        ['state', 'Stands', 'text', 1],
      ],
      rows,
      'None.',
    );
  const asOpen = [open([[code, title, textCell('Lead'), textCell('Open')]]), ended([])];
  const asEnded = [open([]), ended([[code, title, textCell('Resolved')]])];
  const lines = (before: PackTable[], after: PackTable[]) =>
    compareTables(before, after).map((one) => `${one.label}: ${differenceWords(one)}`);

  it('and is told as resolved, not as gone; opened again, it is not told as new', () => {
    expect(lines(asOpen, asEnded)).toEqual(['I-001 Returns came late: Stands: Open → Resolved']);
    expect(lines(asEnded, asOpen)).toEqual(['I-001 Returns came late: Stands: Resolved → Open']);
  });

  it('and is gone where neither table has it any longer', () => {
    expect(lines(asOpen, [open([]), ended([])])).toEqual(['I-001 Returns came late: No longer there']);
    expect(lines(asEnded, asEnded)).toEqual([]);
  });
});
