import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { pretendServer } from '../../../../test/server.js';
import { TrendCard } from './trend-card.js';

const step = (from: string, to: string, latest: string) => ({
  ...{
    from,
    to,
    mark: 'POINT',
    earliest: latest,
    latest,
    words: latest,
    isUnconfirmed: false,
    isMove: false,
  },
  ...{
    slipWorkingDays: 0,
    slipCalendarDays: 0,
    slipWords: 'On the baseline',
    why: null,
    isInterpretation: false,
  },
});
const stated = step('2017-11-24', '2018-01-10', '2018-02-01');

function open(steps: unknown[]) {
  const trend = {
    ...{ itemId: 'i1', code: 'MS-017', title: 'Launch', isProtected: true, moves: 0, end: null },
    ...{ sentence: 'Told in a sentence.', baseline: null, steps },
  };
  const milestoneTrends = { today: '2018-01-24', trends: [trend] };
  pretendServer({ 'POST /graphql': { body: { data: { milestoneTrends } } } });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <TrendCard programmeId="g1" itemId="i1" moreHref={(code) => `/trends?items=${code}`} />
    </QueryClientProvider>,
  );
}

it('draws nothing of a single statement, and tells it', async () => {
  open([stated]);
  expect(await screen.findByText('Told in a sentence.')).toBeVisible();
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(screen.getByText('What was stated, as a table')).toBeVisible();
});

it('draws a line as soon as there is a second one', async () => {
  open([stated, step('2018-01-10', '2018-01-24', '2018-02-08')]);
  expect(await screen.findByRole('img', { name: 'Launch: Told in a sentence.' })).toBeVisible();
});
