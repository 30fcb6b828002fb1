import { render, screen } from '@testing-library/react';
import { OverlayNotices } from './overlay-notices.js';
import type { OverlayQueries } from './use-chart-extras.js';

type Runs = NonNullable<OverlayQueries['runs']>;
type Days = NonNullable<OverlayQueries['days']>;

const scenario = (part = {}) => ({ scenarioId: 's1', isCertain: false, items: [], problems: [], ...part });
const runs = (part: object) => ({ isLoading: false, error: null, ...part }) as Runs;
const days = (part: object) => ({ isLoading: false, error: null, ...part }) as Days;

it('says that it computes, and nothing when nothing was asked', () => {
  const { rerender } = render(<OverlayNotices days={null} runs={null} />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  rerender(<OverlayNotices days={null} runs={runs({ isLoading: true })} />);
  expect(screen.getByRole('status')).toHaveTextContent('Computing the plan 10,000 times…');
});

it('says that nobody has stated any uncertainty on the way to the launch', () => {
  const certain = scenario({ isCertain: true });
  const data = { targetTitle: 'Launch', scenarios: [certain, certain] };
  render(<OverlayNotices days={null} runs={runs({ data })} />);
  expect(screen.getByText(/Nobody has stated how uncertain the steps to “Launch” are/)).toBeVisible();
});

it('is silent where there are chances to draw', () => {
  const items = [{ itemId: 'i', p50: '2018-02-01', p80: '2018-03-06' }];
  render(
    <OverlayNotices
      days={null}
      runs={runs({ data: { scenarios: [scenario({ items }), scenario({ isCertain: true })] } })}
    />,
  );
  expect(screen.queryByText(/Nobody/)).not.toBeInTheDocument();
});

it('says that a plan without a protected date has no chances', () => {
  render(<OverlayNotices days={null} runs={runs({ data: { scenarios: [] } })} />);
  expect(screen.getByText(/this plan has none that is open/)).toBeVisible();
});

it('says once why a plan cannot be computed', () => {
  const data = { scenarios: [scenario({ problems: [{ message: '“A” waits for itself.' }] })] };
  render(<OverlayNotices days={days({ data })} runs={runs({ data })} />);
  expect(screen.getAllByText('“A” waits for itself.')).toHaveLength(1);
});

it('says what went wrong', () => {
  render(<OverlayNotices days={days({ error: new Error('gone') })} runs={null} />);
  expect(screen.getByRole('alert')).toBeVisible();
});
