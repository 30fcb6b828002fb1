import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { Plan } from '../api/plan.js';
import { anItem, anItemRow, aPlan, aPlanRow, on, SCENARIOS } from '../test/items.js';
import { applied, refusal, saved, show } from '../test/show.js';
import { AddItem } from './add-item.js';
import { MilestonesGrid, type MilestonesSearch } from './milestones-grid.js';

function Grid({ plan }: { plan: Plan }) {
  const [search, setSearch] = useState<MilestonesSearch>({
    workstream: undefined,
    status: undefined,
    owner: undefined,
    changed: undefined,
  });
  return (
    <MilestonesGrid
      plan={plan}
      isBusy={false}
      search={search}
      onSearchChange={(part) => setSearch({ ...search, ...part })}
      hrefOf={(id) => `/p/KM/items/${id}`}
    />
  );
}

const plan = aPlan({
  rows: [aPlanRow('Final report'), aPlanRow('Panel', { changedOn: '2017-11-23' })],
});
type Reply = Parameters<typeof show>[1];

async function open(reply?: Reply, shown = plan) {
  const view = show(<Grid plan={shown} />, reply, { abilities: ['milestone:reforecast', 'milestone:add'] });
  await screen.findByRole('grid', { name: 'Milestones' });
  return view;
}
const cellOf = (title: string, words: string) =>
  within(screen.getByRole('row', { name: new RegExp(title) }))
    .getAllByText(words)[0]!
    .closest('td')!;

it('typing on a forecast opens it with what was typed, echoed', async () => {
  await open();
  await userEvent.click(cellOf('Final report', '22 Dec 2017'));
  await userEvent.keyboard('4');
  await userEvent.keyboard(' jan (tbc)');
  expect(screen.getByLabelText('Forecast of MS-011')).toHaveValue('4 jan (tbc)');
  expect(screen.getByText(/Read as 4 Jan 2018, to be confirmed/)).toBeVisible();
});

it('keeps the reason for the next row, and gives the focus back to the cell', async () => {
  const { inputs } = await open(() => saved('reforecastMilestone', 4, 'Read as 4 Jan 2018.'));
  const cell = cellOf('Final report', '22 Dec 2017');
  await userEvent.click(cell);
  await userEvent.keyboard('{F2}');
  const field = screen.getByLabelText('Forecast of MS-011');
  await userEvent.clear(field);
  await userEvent.type(field, '4 Jan 2018');
  await userEvent.type(screen.getByLabelText('Why'), 'Senate asked for time{Enter}');
  expect(await screen.findByText(/MS-011 moved. Read as 4 Jan 2018/)).toBeVisible();
  expect(cell).toHaveFocus();
  expect(inputs()[0]).toMatchObject({ id: 'Final report', date: '4 Jan 2018', expectedVersion: 3 });
  await userEvent.click(cellOf('Panel', '22 Dec 2017'));
  await userEvent.keyboard('{Enter}');
  expect(screen.getByLabelText('Why')).toHaveValue('Senate asked for time');
});

it('Ctrl+Z takes the last change back', async () => {
  const { inputs } = await open(({ query }) =>
    query.includes('applyPlanChanges') ? applied('report', 5) : saved('reforecastMilestone', 4),
  );
  await userEvent.click(cellOf('Final report', '22 Dec 2017'));
  await userEvent.keyboard('5');
  await userEvent.keyboard(' Jan 2018');
  await userEvent.type(screen.getByLabelText('Why'), 'Later{Enter}');
  await screen.findByText(/MS-011 moved/);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(await screen.findByText(/^Undone/)).toBeVisible();
  expect(inputs()[1]).toMatchObject({
    reason: 'Undone: Later',
    dates: [{ itemId: 'report', expectedVersion: 4, restatesId: 'before', isWithdrawn: false }],
  });
});

it('shows both versions when somebody else moved it meanwhile', async () => {
  const theirs = anItem({
    id: 'Final report',
    version: 9,
    rows: [anItemRow({ forecast: on('2018-03-02') })],
  });
  await open(({ query }) =>
    query.includes('query PlanItem') ? { data: { planItem: theirs } } : refusal('STALE_VERSION'),
  );
  await userEvent.click(cellOf('Final report', '22 Dec 2017'));
  await userEvent.keyboard('5');
  await userEvent.keyboard(' Jan 2018');
  await userEvent.type(screen.getByLabelText('Why'), 'Later{Enter}');
  const row = (await screen.findByRole('rowheader', { name: 'Expected' })).closest('tr');
  expect(row).toHaveTextContent('5 Jan 2018');
  expect(row).toHaveTextContent('2018-03-02');
});

it('an item at a meeting is not moved here, and says where', async () => {
  await open(undefined, aPlan({ rows: [aPlanRow('Committee', { meetingId: 'm1', bodyId: 'jc' })] }));
  await userEvent.click(cellOf('Committee', '22 Dec 2017'));
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText(/happens at a meeting/)).toBeVisible();
  expect(screen.queryByLabelText('Why')).not.toBeInTheDocument();
});

it('keeps only what was changed since a day', async () => {
  await open();
  await userEvent.type(screen.getByLabelText('Changed since'), '23/11/17{Enter}');
  expect(screen.getByRole('row', { name: /Panel/ })).toBeVisible();
  expect(screen.queryByRole('row', { name: /Final report/ })).not.toBeInTheDocument();
});

it('lists what a person or a vacant post owns, and what waits for an owner', async () => {
  const director = { ownerId: 'director', owner: 'Programme director', isOwnerVacant: true };
  const rows = [
    aPlanRow('Final report'),
    aPlanRow('Panel', director),
    aPlanRow('Letter', { ownerId: null, owner: null }),
  ];
  await open(undefined, aPlan({ rows }));
  const filter = screen.getByRole('combobox', { name: 'Owner' });
  const listed = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent?.trim());
  await userEvent.selectOptions(filter, 'Programme director (vacant)');
  expect(listed()).toEqual(['Panel']);
  await userEvent.selectOptions(filter, 'Nobody yet');
  expect(listed()).toEqual(['Letter']);
});

it('counts items as the overview does, and says why there are more rows', async () => {
  const rows = [
    aPlanRow('Launch:1', { itemId: 'launch', scenarioId: 's1' }),
    aPlanRow('Launch:2', { itemId: 'launch', scenarioId: 's2' }),
    aPlanRow('Panel'),
  ];
  await open(undefined, aPlan({ rows, scenarios: SCENARIOS }));
  expect(screen.getByText('2 items in 3 rows: 1 differs by scenario')).toBeVisible();
  expect(screen.getByText('[Scenario 2]')).toBeVisible();
});

it('a new gate needs the body that decides', async () => {
  const { sent } = show(<AddItem plan={plan} />, undefined, { abilities: ['milestone:add'] });
  await userEvent.click(await screen.findByRole('button', { name: 'Add item' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Add item' }));
  await userEvent.type(dialog.getByLabelText('Title'), 'Decision to launch');
  await userEvent.click(dialog.getByRole('radio', { name: 'Gate' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Add item' }));
  expect(await dialog.findByRole('link', { name: 'Choose the body that decides' })).toBeVisible();
  expect(sent).toEqual([]);
});

it('gives a new item to a vacant post', async () => {
  const view = show(<AddItem plan={plan} />, () => saved('addPlanItem', 1), { abilities: ['milestone:add'] });
  await userEvent.click(await screen.findByRole('button', { name: 'Add item' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Add item' }));
  await userEvent.type(dialog.getByLabelText('Title'), 'Letter to the regulator');
  await dialog.findByRole('option', { name: 'Programme director (vacant)' });
  await userEvent.selectOptions(
    dialog.getByRole('combobox', { name: 'Owner' }),
    'Programme director (vacant)',
  );
  await userEvent.click(dialog.getByRole('button', { name: 'Add item' }));
  expect(await screen.findByText(/MS-011 added/)).toBeVisible();
  expect(view.inputs()[0]).toMatchObject({ ownerPersonId: null, ownerPostId: 'director' });
});
