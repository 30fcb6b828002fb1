import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../../test/axe.js';
import { pretendServer } from '../../../../test/server.js';
import { DrivingChainPanel } from './driving-chain-panel.js';

const step = (itemId: string, over = {}) => ({
  itemId,
  title: itemId,
  from: '2018-01-17',
  to: '2018-01-31',
  isUnconfirmed: false,
  isDriving: true,
  wait: null,
  sentences: ['It follows what precedes it.'],
  ...over,
});
const steps = [
  step('Draft report', { to: '2017-11-30', isDriving: false, sentences: ['It can slip 3 working days.'] }),
  step('Decision', {
    isUnconfirmed: true,
    wait: { from: '2018-01-17', to: '2018-01-31', words: '14 days waiting for the Joint Committee' },
  }),
  step('Launch', { to: '2018-02-01' }),
];
const under = (number: number, over = {}) => ({
  scenarioId: `s${number}`,
  scenarioNumber: number,
  isWorking: number === 1,
  targetOn: '2018-02-01',
  headline: '1 Feb 2018 (TBC)',
  chain: { links: [], steps },
  waits: [],
  problems: [],
  ...over,
});

function open(scenarios: unknown[], scenarioId = 's1') {
  pretendServer({
    'POST /graphql': { body: { data: { projection: { targetTitle: 'Launch', scenarios } } } },
  });
  const told: string[] = [];
  const view = render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <DrivingChainPanel
        programmeId="g1"
        itemId="Launch"
        title="Launch"
        scenarioId={scenarioId}
        onScenario={(id) => told.push(id)}
        itemHref={(id) => `/items/${encodeURIComponent(id)}`}
        onClose={() => told.push('closed')}
      />
    </QueryClientProvider>,
  );
  return { ...view, told };
}

it('lists the steps in order, each a link, with its day, its waiting and its reasons', async () => {
  const { container } = open([under(1)]);
  const entries = (await screen.findAllByRole('listitem')).map((entry) => entry.textContent);
  expect(entries).toEqual([
    'Draft report 30 Nov 2017 on the wayIt can slip 3 working days.',
    'Decision 31 Jan 2018 (TBC)14 days waiting for the Joint CommitteeIt follows what precedes it.',
    'Launch 1 Feb 2018It follows what precedes it.',
  ]);
  expect(screen.getByRole('link', { name: 'Decision' })).toHaveAttribute('href', '/items/Decision');
  expect(await objectionsTo(container)).toEqual([]);
});

it('says aloud what is computed and how many steps hold it there', async () => {
  open([under(1)]);
  await screen.findAllByRole('listitem');
  expect(screen.getByRole('status')).toHaveTextContent(
    'The plan computes 1 Feb 2018 (TBC): 3 steps to it, 2 of them hold the date where it is.',
  );
});

it('says that nothing before it holds what stands on its own', async () => {
  open([under(1, { chain: { links: [], steps: steps.slice(-1) } })]);
  await screen.findAllByRole('listitem');
  expect(screen.getByRole('status')).toHaveTextContent('held by nothing before it.');
});

it('gives the focus back to where it was when it goes', async () => {
  const before = document.body.appendChild(document.createElement('button'));
  before.focus();
  const { unmount } = open([under(1)]);
  await userEvent.click(screen.getByRole('button', { name: 'Clear (Esc)' }));
  unmount();
  expect(before).toHaveFocus();
  before.remove();
});

it('is taken back by its button', async () => {
  const { told } = open([under(1)]);
  await userEvent.click(screen.getByRole('button', { name: 'Clear (Esc)' }));
  expect(told).toEqual(['closed']);
});

it('tells each scenario that has the item, the one asked for first', async () => {
  const { told } = open([under(1), under(2, { headline: '8 Mar 2018' }), under(3, { chain: null })], 's2');
  const choice = within(await screen.findByRole('group', { name: 'Scenario of the chain' }));
  expect(choice.getAllByRole('radio')).toHaveLength(2);
  expect(choice.getByRole('radio', { name: 'Scenario 2' })).toBeChecked();
  expect(screen.getByRole('status')).toHaveTextContent('8 Mar 2018');
  await userEvent.click(choice.getByRole('radio', { name: 'Scenario 1' }));
  expect(told).toEqual(['s1']);
});

it('says because of what no date can be computed, and where that is', async () => {
  const wait = { sentence: 'no meeting of OGSCR is known after 9 Jan 2018', itemIds: ['OGSCR', 'Launch'] };
  const other = { sentence: 'the date of “Survey” is not known (TBC)', itemIds: ['Survey'] };
  const headline = `no date: ${wait.sentence}`;
  open([under(1, { targetOn: null, headline, waits: [wait, other] })]);
  expect(await screen.findByText(`${wait.sentence}.`)).toBeVisible();
  expect(screen.queryByText(/Survey/)).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Open where it stops' })).toHaveAttribute('href', '/items/OGSCR');
  expect(screen.getByRole('status')).toHaveTextContent(
    `The plan gives ${headline}. 3 steps on the way to it.`,
  );
});

it('says why a plan cannot be computed at all', async () => {
  open([under(1, { chain: null, problems: [{ message: '“A” waits for itself.' }] })]);
  expect(await screen.findByText('“A” waits for itself.')).toBeVisible();
});

it('says that nothing is computed for what is in no open scenario', async () => {
  open([under(1, { chain: null })]);
  expect(await screen.findByText(/in no open scenario/)).toBeVisible();
});
