import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../../test/axe.js';
import type { Paper } from '../api/papers.js';
import { ItemPapers } from './item-papers.js';

const paper = (over: Partial<Paper> = {}) =>
  ({
    id: 'p',
    version: 1,
    title: 'Business case',
    author: 'Finance',
    route: 'ON_TIME',
    publishedOn: null,
    classification: 'OFFICIAL',
    dueSentence: 'Due 26 Feb 2018, 2 working days left',
    isOverdue: false,
    mayEdit: true,
    clearance: [
      {
        id: 'c1',
        version: 1,
        office: 'Finance',
        state: 'RETURNED',
        settledOn: '2018-02-21',
        settledBy: 'Example PMO',
        note: 'Totals differ',
      },
      {
        id: 'c2',
        version: 1,
        office: 'Legal',
        state: 'PENDING',
        settledOn: null,
        settledBy: null,
        note: null,
      },
    ],
    versions: [
      {
        id: 'v2',
        number: 2,
        note: 'New totals',
        fileName: 'case.pdf',
        sizeBytes: 1_600_000,
        addedOn: '2018-02-22',
      },
    ],
    ...over,
  }) as Paper;
const item = { id: 'i', title: 'Launch' };

it('says when a paper is due, who cleared it, and leads to its file', () => {
  render(<ItemPapers item={item} papers={[paper()]} mayAdd={false} />);
  const papers = screen.getByRole('list', { name: 'Papers of Launch' });
  expect(papers).toHaveTextContent('Due 26 Feb 2018, 2 working days left · by Finance');
  expect(papers).toHaveTextContent('Finance: returned on 21 Feb 2018 (Example PMO), “Totals differ”');
  expect(papers).toHaveTextContent('version 2, 1.5 MB, 22 Feb 2018, “New totals”');
  expect(screen.getByRole('link', { name: 'case.pdf' })).toHaveAttribute('href', '/files/paper-versions/v2');
});

it('offers its verbs by the keyboard, and none of a withdrawn paper', async () => {
  const { rerender } = render(<ItemPapers item={item} papers={[paper()]} mayAdd />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
    'Hand in a file',
    'Record that it was published',
    'Edit',
    'Name who clears it',
    'Withdraw',
  ]);
  await userEvent.keyboard('{Escape}');
  const withdrawn = paper({ route: 'WITHDRAWN', withdrawnReason: 'Not ready' });
  rerender(<ItemPapers item={item} papers={[withdrawn]} mayAdd={false} />);
  expect(screen.getByText('Withdrawn: Not ready')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('shows nothing where there is no paper and none can be added', () => {
  const { container } = render(<ItemPapers item={item} papers={[]} mayAdd={false} />);
  expect(container).toBeEmptyDOMElement();
});

it('raises no accessibility objection', async () => {
  const { container } = render(<ItemPapers item={item} papers={[paper({ isOverdue: true })]} mayAdd />);
  expect(await objectionsTo(container)).toEqual([]);
});
