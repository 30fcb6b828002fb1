import { packTable, textCell } from './cells.js';
import { shownSections } from './shown-columns.js';

const table = (rows: string[][]) =>
  packTable(
    'risks',
    'Register',
    [
      ['code', 'Code', 'text', 1],
      ['target', 'Target', 'text', 1],
      ['owner', 'Owner', 'text', 1],
    ],
    rows.map((row) => row.map((text) => textCell(text))),
    'No risk is open.',
  );
const heads = (rows: string[][]) =>
  shownSections([{ kind: 'RISKS', heading: 'Risks', blocks: [table(rows)] }])
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'table'
        ? [block.columns.map(({ title }) => title), ...block.rows.map((row) => row.length)]
        : [],
    );

it('leaves out a column in which no row says anything, but for the one that nobody owns', () => {
  expect(
    heads([
      ['R-001', '', ''],
      ['R-002', '', ''],
    ]),
  ).toEqual([['Code', 'Owner'], 2, 2]);
  expect(
    heads([
      ['R-001', '', ''],
      ['R-002', 'Low', ''],
    ]),
  ).toEqual([['Code', 'Target', 'Owner'], 3, 3]);
});

it('leaves the first column, and a table without rows, as they are', () => {
  expect(heads([['', '', 'A. Person']])).toEqual([['Code', 'Owner'], 2]);
  expect(heads([])).toEqual([['Code', 'Target', 'Owner']]);
});
