import { dateCell, packTable, ragCell, textCell } from './cells.js';
import { comparedPlan } from './compared-plan.js';
import type { PackTable } from './pack-content.js';

const ref = (id: string) => ({ entity: 'plan_item', id, version: 1, path: `/p/a/items/${id}` });
const when = (text: string) => dateCell({ text, day: null });
type Row = [id: string, title: string, scenario: string, expected: string, owner?: string];

const table = (key: 'milestones' | 'activities', rows: Row[]): PackTable =>
  packTable(
    key,
    key,
    [
      ['code', 'Code', 'text', 1],
      ['title', 'Title', 'text', 1],
      ['scenario', 'Scenario', 'text', 1],
      ['workstream', 'Workstream', 'text', 1],
      ['expected', 'Expected', 'date', 1],
      ['status', 'Status', 'rag', 1],
      ['owner', 'Owner', 'text', 1],
    ],
    rows.map(([id, title, scenario, expected, owner = '']) => [
      textCell(`MS-${id}`, ref(id)),
      textCell(title),
      textCell(scenario),
      textCell('Stroke'),
      when(expected),
      ragCell('green'),
      textCell(owner),
    ]),
    'None.',
  );
const told = (before: PackTable[], after: PackTable[]) =>
  comparedPlan(before, after)?.rows.map(({ row, was, change }) => [
    ...[row.rowId, change.kind, was?.latest ?? null, row.forecast?.latest ?? null],
  ]);

it('draws what moved, came, went or reads otherwise, from the words that were frozen', () => {
  const before = table('milestones', [
    ['1', 'Launch', 'Scenario 1', '1 Feb 2018 (TBC)'],
    ['1', 'Launch', 'Scenario 2', '8 Mar 2018 (TBC)'],
    ['2', 'Workshop', '', '22 Dec 2017'],
    ['3', 'Panel', '', '14 Nov 2017'],
    ['4', 'Same', '', '15 Nov 2017'],
  ]);
  const after = table('milestones', [
    ['1', 'Launch', 'Scenario 1', '1 Feb 2018 (TBC)'],
    ['1', 'Launch', 'Scenario 2', '15 Mar 2018'],
    ['3', 'Panel', '', '14 Nov 2017', 'Programme lead'],
    ['4', 'Same', '', '15 Nov 2017 (TBC)'],
    ['5', 'Review', '', 'date TBC'],
  ]);
  expect(told([before], [after])).toEqual([
    ['1:Scenario 2', 'moved', '2018-03-08', '2018-03-15'],
    ['3', 'changed', '2017-11-14', '2017-11-14'],
    ['4', 'changed', '2017-11-15', '2017-11-15'],
    ['5', 'added', null, null],
    ['2', 'removed', null, '2017-12-22'],
  ]);
  const found = comparedPlan([before], [after]);
  expect(found?.rows[1]?.change.detail).toBe('Owner: nothing → Programme lead');
  expect(found).toMatchObject({ groups: ['Stroke'], scenarios: ['Scenario 1', 'Scenario 2'] });
});

it('keeps what it cannot read as a day with its words, to be named and not lost', () => {
  const [before, after] = [
    table('milestones', []),
    table('milestones', [['1', 'Go live', '', 'when ready']]),
  ];
  expect(comparedPlan([before], [after])?.rows[0]?.row.forecast).toMatchObject({
    text: 'when ready',
    shape: 'UNKNOWN',
    latest: null,
  });
});

it('reads a range as a period of an activity, and as a window of a milestone', () => {
  const shapeIn = (key: 'milestones' | 'activities') => {
    const others = key === 'activities' ? [table('milestones', [])] : [];
    const rows: Row[] = [['1', 'Work', '', '1 – 20 Dec 2017']];
    return comparedPlan([...others, table(key, [])], [...others, table(key, rows)])?.rows[0]?.row.forecast
      ?.shape;
  };
  expect(shapeIn('activities')).toBe('PERIOD');
  expect(shapeIn('milestones')).toBe('WINDOW');
});

it('compares timelines where one of the two gave no milestones, and nothing where both have no plan in common', () => {
  const timeline = (on: string) =>
    packTable(
      'timeline',
      'The timeline as a table',
      [
        ['title', 'Entry', 'text', 3],
        ['lane', 'Lane', 'text', 1],
        ['scenario', 'Scenario', 'text', 1],
        ['kind', 'Kind', 'text', 1],
        ['when', 'When', 'date', 1],
        ['status', 'Status', 'rag', 1],
      ],
      [
        [
          ...[textCell('Launch', ref('1')), textCell('Committee'), textCell('[Scenario 1]')],
          ...[textCell('Decision'), when(on), ragCell('red')],
        ],
      ],
      'None.',
    );
  const found = comparedPlan([timeline('1 Feb 2018')], [timeline('2 Feb 2018'), table('milestones', [])]);
  expect(found?.rows).toMatchObject([
    { row: { kind: 'GATE', rag: 'red', scenarioId: 'Scenario 1' }, change: { kind: 'moved' } },
  ]);
  expect(comparedPlan([timeline('1 Feb 2018')], [table('milestones', [])])).toBeNull();
});
