import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { objectionsTo } from '../../../../test/axe.js';
import { pretendServer } from '../../../../test/server.js';
import { ItemProjectionCard } from './item-projection-card.js';

const computed = (over = {}) => ({
  likely: '2017-12-18',
  words: '18 Dec 2017',
  isUnconfirmed: false,
  overdue: null,
  floatDays: 3,
  criticality: 'NEAR_CRITICAL',
  differenceDays: 1,
  because: null,
  gate: null,
  ...over,
});
const under = (scenarioNumber: number, over = {}, item = {}) => ({
  scenarioNumber,
  isWorking: scenarioNumber === 1,
  steps: ['It follows “Draft report” (30 Nov 2017).', '12 working days from 1 Dec 2017 end on 18 Dec 2017.'],
  cliff: 'It has 3 working days of margin; one day more and “Launch” moves 34 days, to 7 Mar 2018.',
  warnings: [],
  item: computed(item),
  ...over,
});

function open(itemProjection: unknown[]) {
  pretendServer({ 'POST /graphql': { body: { data: { itemProjection } } } });
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <ItemProjectionCard
        programmeId="g1"
        itemId="i1"
        mayLink={false}
        moveHref={(to) => `/what-if?to=${to}`}
      />
    </QueryClientProvider>,
  );
}

it('tells the computed day, how far it is from the stated one, what one day more costs, and why', async () => {
  const { container } = open([under(1), under(2)]);
  expect(await screen.findByText('18 Dec 2017')).toBeVisible();
  expect(screen.getByText(/1 working day later than its owner states/)).toBeVisible();
  expect(screen.getAllByText(/one day more and “Launch” moves 34 days/)).toHaveLength(1);
  expect(screen.getByText('12 working days from 1 Dec 2017 end on 18 Dec 2017.')).toBeInTheDocument();
  expect(await objectionsTo(container)).toEqual([]);
});

it('tells scenarios apart where they differ, with the meeting each goes to and the one after', async () => {
  const gate = {
    meeting: 'Joint Committee, 31 Jan 2018 (TBC)',
    papersDue: '2018-01-23',
    marginDays: 4,
    nextMeeting: 'Joint Committee, 6 Mar 2018',
  };
  open([under(1, {}, { gate }), under(2, {}, { words: '6 Mar 2018', differenceDays: 0 })]);
  expect(await screen.findByRole('heading', { name: 'Scenario 1, which the plan works to' })).toBeVisible();
  expect(
    screen.getByText(/papers due 23 Jan 2018.*If it is missed: Joint Committee, 6 Mar 2018/),
  ).toBeVisible();
  expect(screen.getByText('6 Mar 2018')).toBeVisible();
});

it('says that it cannot be computed, and never invents a day', async () => {
  open([under(1, { cliff: null }, { likely: null, words: 'cannot be computed', differenceDays: null })]);
  expect(await screen.findByText('Cannot be computed')).toBeVisible();
});

it('says that nothing is computed for what is in no open scenario', async () => {
  open([]);
  expect(await screen.findByText(/in no open scenario/)).toBeVisible();
});

it('warns with the reason of what falls inside a restricted period', async () => {
  const message = 'A consultation is launched inside Local elections (27 Mar 2018 to 3 May 2018).';
  const { container } = open([under(1, { warnings: [{ rule: 'PEP-1', message }] })]);
  expect(await screen.findByText(message, { exact: false })).toBeVisible();
  expect(screen.getByText('PEP-1')).toBeVisible();
  expect(await objectionsTo(container)).toEqual([]);
});

it('says first that its day has come with nothing recorded, and what the plan makes of that', async () => {
  const overdue = '30 Nov 2017 has come and nothing is recorded: it counts as done today.';
  open([under(1, {}, { overdue, words: '6 Dec 2017' })]);
  expect(await screen.findByText(overdue)).toBeVisible();
});
