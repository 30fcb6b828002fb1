import { compareTables, tablesOf } from '../compare-editions.js';
import type { PackBlock, PackTable } from '../pack-content.js';
import type { PackFacts, PackIssueRow } from '../pack-rows.js';
import { issues, issuesToCompare } from './issues.js';

const issue = (over: Partial<PackIssueRow>): PackIssueRow => ({
  ref: { entity: 'issue', id: String(over.code), version: 1, path: `/p/x/issues/${over.code}` },
  code: 'I-001',
  title: 'Returns are late',
  workstream: null,
  owner: null,
  severity: 4,
  state: 'OPEN',
  target: null,
  isOverdue: false,
  ending: null,
  endedOn: null,
  ...over,
});
const ended = (code: string, on: string, state: 'RESOLVED' | 'CLOSED' = 'RESOLVED') =>
  issue({ code, state, ending: 'The returns came.', endedOn: { text: on, day: on } });
const factsOf = (rows: PackIssueRow[]) => ({ issues: rows }) as unknown as PackFacts;
const SINCE = { on: '2017-11-20', words: 'edition 1.0' };
const tables = (blocks: readonly PackBlock[]) =>
  tablesOf({ sections: [{ kind: 'ISSUES', heading: 'Issues', blocks: [...blocks] }] });
const codes = (table: PackTable | undefined) => table?.rows.map((row) => row[0]?.text);

it('counts open issues by severity and says how many are overdue', () => {
  const [counts] = issues(
    factsOf([
      issue({ code: 'I-001', severity: 1 }),
      issue({ code: 'I-002', isOverdue: true }),
      issue({ code: 'I-003' }),
    ]),
    null,
  );
  expect(counts).toEqual({
    kind: 'paragraph',
    text: '3 issues open: 1 critical, 2 minor; 1 overdue.',
  });
  expect(issues(factsOf([]), null)[0]).toEqual({ kind: 'paragraph', text: 'No issue is open.' });
});

it('lists the worst first, says who has none as owner, and that a day is past', () => {
  const rows = [
    issue({ code: 'I-010', severity: 2 }),
    issue({ code: 'I-009', severity: 2 }),
    issue({ code: 'I-011', severity: 1, isOverdue: true, target: { text: '1 Nov 2017', day: '2017-11-01' } }),
  ];
  const [open] = tables(issues(factsOf(rows), SINCE));
  expect(codes(open)).toEqual(['I-011', 'I-009', 'I-010']);
  expect(open?.rows[0]?.map(({ text }) => text)).toEqual([
    ...['I-011', 'Returns are late', 'Critical', '', 'Nobody yet', 'Open', '1 Nov 2017', 'Overdue'],
  ]);
  expect(open?.rows[1]?.map(({ text }) => text).slice(-2)).toEqual(['Not set', '']);
});

it('tells what ended on the day of the last edition or later, not before it', () => {
  const rows = [ended('I-001', '2017-11-19'), ended('I-002', '2017-11-20', 'CLOSED')];
  const [open, over] = tables(issues(factsOf(rows), SINCE));
  expect(codes(open)).toEqual([]);
  expect(codes(over)).toEqual(['I-002']);
  expect(over?.title).toBe('Resolved or closed since edition 1.0');
  expect(codes(tables(issues(factsOf(rows), null))[1])).toEqual(['I-001', 'I-002']);
});

it('tells an issue that was open in the last edition as resolved, not as gone', () => {
  const before = tables(issues(factsOf([issue({ code: 'I-001' })]), null));
  const now = tables(
    issuesToCompare(factsOf([ended('I-001', '2017-11-21'), issue({ code: 'I-002' })]), SINCE),
  );
  expect(compareTables(before, now)).toMatchObject([
    { change: 'ADDED', label: 'I-002 Returns are late' },
    { change: 'CHANGED', fields: [{ title: 'Stands', before: 'Open', after: 'Resolved' }] },
  ]);
});

it('compares nothing with an edition that had no issues', () => {
  expect(compareTables([], tables(issuesToCompare(factsOf([issue({ code: 'I-001' })]), SINCE)))).toEqual([]);
});
