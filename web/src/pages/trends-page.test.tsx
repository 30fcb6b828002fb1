import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const step = (from: string, to: string, over: Record<string, unknown> = {}) => ({
  ...{ from, to, mark: 'BAND', earliest: '2018-10-01', latest: '2018-11-30', words: 'Oct or Nov 2018' },
  ...{ isUnconfirmed: false, isMove: false, slipWorkingDays: 0, slipCalendarDays: 0 },
  ...{ slipWords: 'On the baseline', why: 'As the paper states it.', isInterpretation: false },
  ...over,
});
const DECISION = {
  ...{ itemId: 'decision', code: 'MS-021', title: 'Final decision', isProtected: false, moves: 2 },
  sentence: 'Moved twice; happened on 14 Feb 2019.',
  baseline: { written: 'Oct or Nov 2018', earliest: '2018-10-01', latest: '2018-11-30' },
  steps: [
    step('2017-11-24', '2018-04-23'),
    step('2018-04-23', '2018-11-30', {
      ...{ mark: 'GAP', earliest: null, latest: null, words: 'paused', isMove: true },
      ...{
        slipWorkingDays: null,
        slipCalendarDays: null,
        slipWords: 'Slip not known: the forecast names no day',
      },
    }),
    step('2018-11-30', '2019-02-14', {
      ...{ mark: 'POINT', earliest: '2019-01-31', latest: '2019-01-31', words: '31 Jan 2019', isMove: true },
      ...{ slipWorkingDays: 42, slipWords: '42 working days late', isInterpretation: true },
    }),
  ],
  end: {
    earliest: '2019-02-14',
    latest: '2019-02-14',
    words: '14 Feb 2019',
    slipWords: '51 working days late',
  },
};
const LAUNCH = {
  ...{
    itemId: 'launch',
    code: 'MS-017',
    title: 'Launch',
    isProtected: true,
    moves: 0,
    baseline: null,
    end: null,
  },
  sentence: 'Never moved; now expected on 1 Feb 2018.',
  steps: [
    step('2017-11-24', '2018-01-24', {
      ...{
        mark: 'POINT',
        earliest: '2018-02-01',
        latest: '2018-02-01',
        words: '1 Feb 2018',
        isUnconfirmed: true,
      },
    }),
  ],
};
const PLAN = {
  programmeName: 'KM',
  today: '2019-02-14',
  rows: [DECISION, LAUNCH, { itemId: 'paper', code: 'MS-010', title: 'Paper' }],
  ...{ groups: [], scenarios: [], meetings: [], links: [], restrictions: [] },
  calendar: { division: 'england-and-wales', closedDays: [], workedDays: [] },
};

async function open(search: string, trends: unknown[]) {
  window.history.pushState({}, '', `/p/KM/trends${search}`);
  const asked: unknown[] = [];
  pretendServer({
    'GET /auth/session': { body: aSession() },
    'POST /graphql': ({ body }) => {
      const { query, variables } = body as { query: string; variables: { itemIds: string[] | null } };
      if (!query.includes('query MilestoneTrends')) return { body: { data: { timeline: PLAN } } };
      asked.push(variables.itemIds);
      return { body: { data: { milestoneTrends: { today: '2019-02-14', trends } } } };
    },
  });
  const { container } = render(<App />);
  await screen.findByRole('heading', { name: 'Trends' });
  return { asked, container };
}

it('says in words everything that a line shows: bands, gaps, what is to be confirmed, moves and the end', async () => {
  const { container } = await open('', [DECISION, LAUNCH]);

  const table = await screen.findByRole('region', { name: /expected of Final decision/ });
  const rows = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);
  expect(rows).toEqual([
    expect.stringMatching(/24 Nov 2017 to 23 Apr 2018.*1 Oct 2018 to 30 Nov 2018.*A band.*On the baseline/),
    expect.stringMatching(/paused, moved.*A gap.*Slip not known/),
    expect.stringMatching(/31 Jan 2019, moved.*One day.*42 working days late.*Our reading/),
    expect.stringMatching(/Happened.*14 Feb 2019.*The end.*51 working days late/),
  ]);
  expect(screen.getByText(DECISION.sentence)).toBeVisible();
  expect(screen.getByRole('region', { name: /expected of Launch/ })).toHaveTextContent('to be confirmed');
  expect(screen.getByRole('img', { name: /A, Final decision: Moved twice.*B, Launch/ })).toBeVisible();
  expect(await objectionsTo(container)).toEqual([]);
});

it('keeps the choice in the address, from the keyboard too', async () => {
  const { asked } = await open('', [DECISION, LAUNCH]);
  expect(await screen.findByText('Items shown (2)')).toBeVisible();
  expect(asked).toEqual([null]);

  await userEvent.click(screen.getByRole('combobox', { name: /Show another item/ }));
  await userEvent.keyboard('paper{ArrowDown}{Enter}');
  expect(window.location.search).toBe('?items=MS-021,MS-017,MS-010');

  await userEvent.click(screen.getByRole('button', { name: 'Leave out Launch' }));
  expect(window.location.search).toBe('?items=MS-021');

  await userEvent.click(screen.getByRole('button', { name: 'Show the usual ones' }));
  expect(window.location.search).toBe('');
});

it('asks for the items that the address names, whatever else stands there', async () => {
  const { asked } = await open('?items=MS-017,MS-999', [LAUNCH]);

  expect(await screen.findByText('Items shown (1)')).toBeVisible();
  expect(asked).toEqual([['launch']]);
});

it('teaches what a trend is where nothing has moved yet', async () => {
  await open('', []);

  expect(await screen.findByText(/a rising one a plan that slips/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Download CSV' })).toBeNull();
});
