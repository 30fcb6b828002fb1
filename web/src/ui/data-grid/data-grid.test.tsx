import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { objectionsTo } from '../../../test/axe.js';
import { DataGrid } from './data-grid.js';
import type { GridColumn } from './grid-column.js';
import type { GridState } from './grid-state.js';

interface Item {
  code: string;
  title: string;
  slip: number | null;
}
const columns: GridColumn<Item>[] = [
  { id: 'title', heading: 'Item', value: ({ title }) => title, isRowHeader: true },
  { id: 'code', heading: 'Code', value: ({ code }) => code },
  { id: 'slip', heading: 'Slip', value: ({ slip }) => slip, align: 'end' },
];
const many = (count: number): Item[] =>
  Array.from({ length: count }, (_, n) => ({ code: `MS-${n + 1}`, title: `Item ${n + 1}`, slip: n % 7 }));

function Page({ items, start = {} }: { items: Item[]; start?: GridState }) {
  const [state, setState] = useState<GridState>(start);
  return (
    <DataGrid
      label="Milestones"
      rows={items}
      columns={columns}
      rowId={({ code }) => code}
      rowHref={({ code }) => `/p/KM/milestones/${code}`}
      state={state}
      onStateChange={setState}
    />
  );
}
const bodyRows = () => screen.getAllByRole('row').slice(1);
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

it('sorts by a heading and says so to readers', async () => {
  render(<Page items={many(3)} />);
  await userEvent.click(screen.getByRole('button', { name: 'Slip' }));
  await userEvent.click(screen.getByRole('button', { name: 'Slip' }));
  expect(screen.getByRole('columnheader', { name: 'Slip' })).toHaveAttribute('aria-sort', 'descending');
  expect(names()).toEqual(['Item 3', 'Item 2', 'Item 1']);
});

it('filters and counts what is left', async () => {
  render(<Page items={many(12)} />);
  await userEvent.type(screen.getByRole('searchbox'), 'ms-1');
  expect(screen.getByText('4 of 12 rows')).toBeVisible();
});

it('a filter that finds nothing says so, and keeps the way back', async () => {
  render(<Page items={many(3)} start={{ find: 'nothing' }} />);
  expect(screen.getByText(/Nothing matches the filter/)).toBeVisible();
  await userEvent.clear(screen.getByRole('searchbox'));
  expect(bodyRows()).toHaveLength(3);
});

it('says that there is nothing at all where no filter hid it, and keeps the filters in reach', () => {
  render(
    <DataGrid
      label="Differences"
      rows={[]}
      columns={columns}
      rowId={({ code }) => code}
      state={{}}
      onStateChange={() => {}}
      filters={<label htmlFor="kind">Kind</label>}
      isAllEmpty
      empty={<p>Nothing differs</p>}
    />,
  );
  expect(screen.getByText('Nothing differs')).toBeVisible();
  expect(screen.getByText('Kind')).toBeVisible();
  expect(screen.queryByText(/Nothing matches the filter/)).not.toBeInTheDocument();
});

it('hides a column that nobody needs now', async () => {
  render(<Page items={many(3)} />);
  await userEvent.click(screen.getByText('Columns'));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Slip' }));
  expect(screen.queryByRole('columnheader', { name: 'Slip' })).not.toBeInTheDocument();
});

it('is one stop of the Tab key and moves by arrows, Home and End', async () => {
  render(<Page items={many(3)} />);
  act(() => screen.getByRole('link', { name: 'Item 1' }).focus());
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('link', { name: 'Item 2' })).toHaveFocus();
  await userEvent.keyboard('{End}');
  expect(within(bodyRows()[1]!).getAllByRole('gridcell')[1]).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}{Home}');
  expect(screen.getByRole('link', { name: 'Item 1' })).toHaveFocus();
  expect(document.querySelectorAll('tbody [tabindex="0"]')).toHaveLength(1);
});

it('ten thousand rows put no more into the page than are in sight', () => {
  render(<Page items={many(10_000)} />);
  expect(bodyRows().length).toBeLessThan(60);
  expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '10001');
});

it('Ctrl+End reaches the last of ten thousand rows and has the focus there', async () => {
  render(<Page items={many(10_000)} />);
  act(() => screen.getByRole('link', { name: 'Item 1' }).focus());
  await userEvent.keyboard('{Control>}{End}{/Control}');
  expect(document.activeElement?.closest('tr')).toHaveAttribute('aria-rowindex', '10001');
});

it('before anything has arrived it says that it loads; without any row it teaches', () => {
  const shared = {
    label: 'Risks',
    rows: [],
    columns,
    rowId: ({ code }: Item) => code,
    state: {},
    onStateChange: () => undefined,
  };
  const { rerender } = render(<DataGrid {...shared} isLoading />);
  expect(screen.getByText('Loading risks')).toBeInTheDocument();
  rerender(<DataGrid {...shared} empty={<p>A risk is something that may happen.</p>} />);
  expect(screen.getByText('A risk is something that may happen.')).toBeVisible();
});

it('raises no accessibility objection', async () => {
  const { container } = render(<Page items={many(3)} start={{ sort: '-slip' }} />);
  expect(await objectionsTo(container)).toEqual([]);
});
