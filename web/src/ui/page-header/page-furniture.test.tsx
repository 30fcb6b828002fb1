import { render, screen } from '@testing-library/react';
import { objectionsTo } from '../../../test/axe.js';
import { Busy, Skeleton } from '../busy/busy.js';
import { Card } from '../card/card.js';
import { EmptyState } from '../empty-state/empty-state.js';
import { Notice } from '../notice/notice.js';
import { SummaryList } from '../summary-list/summary-list.js';
import { Tag } from '../tag/tag.js';
import { PageHeader } from './page-header.js';

function Page() {
  return (
    <main>
      <PageHeader
        title="Launch of consultation"
        about="MS-014 · Stroke review"
        trail={[{ label: 'Milestones', href: '/p/KM/milestones' }]}
        actions={<button type="button">Move date</button>}
      />
      <Notice tone="warning" title="Two dates are not confirmed">
        Ask the owner.
      </Notice>
      <Card title="Dates" actions={<a href="#history">History</a>}>
        <SummaryList
          rows={[{ label: 'Forecast', value: '1 Feb 2018 (TBC)', action: <a href="#move">Move</a> }]}
        />
        <Tag tone="amber">Inferred</Tag>
      </Card>
      <Busy isBusy>
        <p>Old rows</p>
      </Busy>
      <Skeleton label="Loading the plan" />
      <EmptyState title="No risks yet">A risk is something that may happen.</EmptyState>
    </main>
  );
}

it('raises no accessibility objection', async () => {
  const { container } = render(<Page />);
  expect(await objectionsTo(container)).toEqual([]);
});

it('keeps old content in sight and marked while new content is fetched', () => {
  render(<Page />);
  expect(screen.getByText('Old rows').parentElement).toHaveAttribute('aria-busy', 'true');
});

it('says the tone of a notice in words', () => {
  render(<Notice tone="error">The meeting is cancelled</Notice>);
  expect(screen.getByText('Problem:')).toBeInTheDocument();
});

it.each([
  ['error', 'alert'],
  ['success', 'status'],
] as const)('says a live %s aloud as %s', (tone, role) => {
  render(
    <Notice tone={tone} isLive>
      Saved
    </Notice>,
  );
  expect(screen.getByRole(role)).toHaveTextContent('Saved');
});
