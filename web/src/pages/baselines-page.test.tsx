import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';
import { aPlan } from './timeline/test/plan.js';

const on = (day: string, written: string) => ({ written, earliest: day, latest: day });
const set = (number: number, name: string, over = {}) => ({
  id: `set-${number}`,
  number,
  name,
  takenOn: '2017-11-24',
  by: 'Example PMO',
  reason: 'The board agreed to it.',
  decisionId: null,
  decisionCode: null,
  dates: 87,
  ...over,
});
const LAUNCH = {
  rowId: 'launch:1',
  itemId: 'launch',
  code: 'MS-017',
  title: 'Launch',
  scenarioNumber: 1,
  isDone: false,
  slipWorkingDays: 25,
  slipFigure: 'at most 25',
  calendarFigure: 'at most 35',
  slipCalendarDays: 35,
  slipWords: '25 working days late (35 calendar days late)',
  moves: 2,
  kind: 'MILESTONE',
  workstreamId: null,
  change: 'MOVED',
  baseline: on('2018-02-01', '1 Feb 2018'),
  current: on('2018-03-08', '8 Mar 2018 (TBC)'),
};
const UNKNOWN = {
  ...LAUNCH,
  rowId: 'live',
  itemId: 'live',
  code: 'MS-022',
  title: 'Go live',
  scenarioNumber: null,
  slipWorkingDays: null,
  slipFigure: null,
  calendarFigure: null,
  slipCalendarDays: null,
  baseline: null,
  moves: 0,
  change: 'ADDED',
};
const GONE = {
  ...UNKNOWN,
  ...{ rowId: 'gone', itemId: 'gone', code: 'MS-023', title: 'Panel', change: 'GONE', current: null },
  baseline: on('2018-01-05', '5 Jan 2018'),
};

async function open(over: Record<string, unknown> = {}, reply: unknown = null, search = '') {
  window.history.pushState({}, '', `/p/KM/baselines${search}`);
  const asked = pretendServer({
    'GET /auth/session': { body: aSession() },
    'POST /graphql': ({ body }) => {
      const { query } = body as { query: string };
      if (query.includes('mutation TakeBaseline')) return { body: reply };
      if (query.includes('query Plan')) return { body: { data: { timeline: aPlan([]) } } };
      const baselines = {
        programmeVersion: 4,
        warning: null,
        mayTake: true,
        today: '2018-03-01',
        sets: [set(1, 'Agreed in March', { decisionCode: 'JC-2018-03' }), set(0, 'As printed')],
        ...over,
      };
      const decisions = [
        {
          id: 'd1',
          code: 'JC-2018-03',
          title: 'Later launch',
          bodyName: 'Joint Committee',
          outcome: 'APPROVED',
          state: 'IN_EFFECT',
        },
      ];
      const baselineComparison = {
        summary: '1 later, 0 earlier, 0 the same; 1 not known.',
        rows: [LAUNCH, UNKNOWN, GONE],
      };
      return { body: { data: { baselines, decisions, baselineComparison } } };
    },
  });
  const page = render(<App />);
  await screen.findByRole('heading', { name: 'Baselines' });
  return { ...page, asked };
}

it('shows the plan against the newest baseline, with its decision, and never a slip that is not known as 0', async () => {
  const { container } = await open();
  expect(
    await screen.findByText(/Baseline 1, Agreed in March: 87 dates, .* by decision JC-2018-03/),
  ).toBeVisible();
  expect(await screen.findByText('1 later, 0 earlier, 0 the same; 1 not known.')).toBeVisible();
  const launch = await screen.findByRole('row', { name: /Launch/ });
  expect(launch).toHaveTextContent('Moved1 Feb 20188 Mar 2018 (TBC)at most 25at most 35');
  expect(screen.getByRole('row', { name: /Go live/ })).toHaveTextContent('Not in it');
  expect(screen.getByRole('row', { name: /Go live/ })).toHaveTextContent('Not known');
  const gone = screen.getByRole('row', { name: /Panel/ });
  expect(gone).toHaveTextContent('Removed5 Jan 2018Not in it');
  expect(within(gone).getByRole('link')).toHaveAttribute('href', '/p/KM/items/gone?asAt=2017-11-24');
  expect(await objectionsTo(container)).toEqual([]);
});

it('sets one baseline against another, as its address says', async () => {
  const { asked } = await open({}, null, '?baseline=set-0');
  await screen.findByRole('row', { name: /Launch/ });
  const against = screen.getByLabelText('Against');
  expect(within(against).queryByRole('option', { name: /As printed/ })).not.toBeInTheDocument();
  await userEvent.selectOptions(against, 'set-1');
  expect(window.location.search).toBe('?baseline=set-0&against=set-1');
  expect(await screen.findByRole('columnheader', { name: /In baseline 1/ })).toBeVisible();
  const sent = asked.map(({ body }) => body as { query?: string; variables?: unknown } | undefined);
  const last = sent.filter((one) => one?.query?.includes('query BaselineComparison')).at(-1);
  expect(last?.variables).toEqual({ id: 'set-0', againstId: 'set-1' });
});

it('draws on a timeline what moved, came and went', async () => {
  const { container } = await open({}, null, '?view=timeline');
  const legend = await screen.findByRole('list', { name: 'What became of the items' });
  expect(legend).toHaveTextContent('Moved: 1Added: 1Removed (drawn where it stood): 1');
  expect(screen.getByText(/^3 rows of the plan differ\./)).toBeVisible();
  expect(await objectionsTo(container)).toEqual([]);
});

it('asks for name, decision and reason together, and sends the version that it showed', async () => {
  const saved = { data: { takeBaseline: { id: 'set-2', number: 2, name: 'Agreed in May', dates: 80 } } };
  const { asked } = await open({}, saved);
  await userEvent.click(await screen.findByRole('button', { name: 'Take a baseline' }));
  await userEvent.click(screen.getByRole('button', { name: 'Take baseline' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Choose the decision by which it is taken');
  await userEvent.type(screen.getByLabelText('Name'), 'Agreed in May');
  await userEvent.selectOptions(screen.getByLabelText('Decision by which it is taken'), 'd1');
  await userEvent.type(screen.getByLabelText('Why'), 'Agreed again');
  await userEvent.click(screen.getByRole('button', { name: 'Take baseline' }));
  expect(await screen.findByText('Baseline 2, Agreed in May, holds 80 dates.')).toBeVisible();
  const sent = asked.map(({ body }) => body as { query: string; variables: { input: unknown } } | undefined);
  expect(sent.find((one) => one?.query?.includes('mutation'))?.variables.input).toMatchObject({
    id: 'g1',
    expectedVersion: 4,
    decisionId: 'd1',
  });
});

it('teaches what a baseline is where there is none', async () => {
  await open({ sets: [] });
  expect(await screen.findByText('No baseline yet')).toBeVisible();
});

it('offers nothing to take to those who may not', async () => {
  await open({ mayTake: false });
  await screen.findByRole('row', { name: /Launch/ });
  expect(screen.queryByRole('button', { name: 'Take a baseline' })).not.toBeInTheDocument();
});
