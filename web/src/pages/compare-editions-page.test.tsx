import { dateCell, packTable, ragCell, textCell } from '@gantry/shared/packs/cells';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const edition = (number: string) => ({
  ...{ id: `e${number}`, version: 1, packId: 'p', packCode: 'PK-001', packTitle: 'Board pack', number },
  ...{ packKind: 'BOARD_PACK', state: 'ISSUED', asAtInstant: `2018-0${number}-01T09:00:00.000000Z` },
  ...{ asAtDay: `2018-0${number}-01`, correctsId: null, reason: null, staleCount: 0, contentHash: null },
  ...{ issuedOn: null, issuedBy: null, issueNote: null, closedOn: null, closedReason: null },
  ...{ isSigned: true, isAcknowledged: false, steps: [], issues: false, reviews: [], warnings: [] },
  audiences: [{ audience: 'FULL', sha256: 'x' }],
});
const milestones = (rows: [id: string, expected: string][]) =>
  packTable(
    'milestones',
    'Milestones and gates',
    [
      ['code', 'Code', 'text', 1],
      ['title', 'Title', 'text', 1],
      ['scenario', 'Scenario', 'text', 1],
      ['workstream', 'Workstream', 'text', 1],
      ['expected', 'Expected', 'date', 1],
      ['status', 'Status', 'rag', 1],
    ],
    rows.map(([id, expected]) => [
      textCell(`MS-${id}`, { entity: 'plan_item', id, version: 1, path: `/p/KM/items/${id}` }),
      ...[textCell(`Item ${id}`), textCell(null), textCell('Stroke')],
      ...[dateCell({ text: expected, day: null }), ragCell('green')],
    ]),
    'None.',
  );
const contentOf = (number: string) => ({
  edition: number,
  asAt: { day: `2018-0${number}-01`, instant: '' },
  sections: [
    {
      kind: 'MILESTONES',
      heading: 'Milestones',
      blocks: [
        milestones(
          number === '1'
            ? [
                ['1', '1 Feb 2018'],
                ['2', '5 Feb 2018'],
              ]
            : [
                ['1', '2 Mar 2018'],
                ['3', 'date TBC'],
              ],
        ),
      ],
    },
  ],
});
const difference = (change: string, id: string, fields: unknown[] = []) => ({
  ...{ table: 'milestones', tableTitle: 'Milestones and gates', change, label: `MS-${id} Item ${id}` },
  ...{ path: `/p/KM/items/${id}`, fields },
});
const DIFFERENCES = [
  difference('CHANGED', '1', [{ title: 'Expected', before: '1 Feb 2018', after: '2 Mar 2018' }]),
  difference('ADDED', '3'),
  difference('REMOVED', '2'),
];

function open(differences: unknown[], search = '') {
  window.history.pushState({}, '', `/p/KM/packs/p/compare${search}`);
  pretendServer({
    'GET /auth/session': { body: aSession() },
    'POST /graphql': ({ body }) => {
      const { query, variables } = body as { query: string; variables: { id?: string } };
      if (query.includes('query PackEditions'))
        return { body: { data: { packEditions: [edition('1'), edition('2')] } } };
      if (query.includes('query EditionContent')) {
        const number = variables.id === 'e1' ? '1' : '2';
        const json = JSON.stringify(contentOf(number));
        const editionContent = { audience: 'FULL', json, sha256: 'x', edition: edition(number) };
        return { body: { data: { editionContent } } };
      }
      const sides = { audience: 'FULL', before: edition('1'), after: edition('2') };
      return { body: { data: { editionComparison: { ...sides, differences } } } };
    },
  });
  return render(<App />);
}

it('says that nothing differs between two editions where nothing does', async () => {
  open([]);
  expect(
    await screen.findByText('Nothing differs between the two editions in what both hold.'),
  ).toBeVisible();
  expect(screen.getByText('Nothing differs')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Download CSV' })).not.toBeInTheDocument();
});

it('lists what was added, removed and changed, and draws the same on a timeline', async () => {
  const { container } = open(DIFFERENCES);
  expect(await screen.findByText('1 changed, 1 added, 1 removed.')).toBeVisible();
  expect(screen.getByRole('row', { name: /Item 2/ })).toHaveTextContent('Removed');
  await userEvent.click(screen.getByRole('radio', { name: 'Timeline' }));
  expect(window.location.search).toBe('?view=timeline');
  const legend = await screen.findByRole('list', { name: 'What became of the items' });
  expect(legend).toHaveTextContent('Moved: 1Added: 1 (1 without a date)Removed (drawn where it stood): 1');
  const tray = screen.getByRole('region', { name: 'No date yet (1)' });
  expect(within(tray).getByRole('button', { name: /Item 3 Added: date TBC/ })).toBeVisible();
  expect(await objectionsTo(container)).toEqual([]);
});
