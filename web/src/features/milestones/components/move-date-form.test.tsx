import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../../test/axe.js';
import { anItem, anItemRow, aPlan, on, SCENARIOS } from '../test/items.js';
import { applied, refusal, saved, show } from '../test/show.js';
import { MoveDateForm, type MoveDateFormProps } from './move-date-form.js';

const opened = { item: anItem(), plan: aPlan() };
type Reply = Parameters<typeof show>[1];

async function open(reply?: Reply, props: Partial<MoveDateFormProps> = {}) {
  const closed: unknown[] = [];
  const view = show(<MoveDateForm {...opened} {...props} onClose={() => closed.push(true)} />, reply);
  await screen.findByLabelText('New date');
  return { ...view, closed };
}
async function fill(date: string, reason: string) {
  await userEvent.type(screen.getByLabelText('New date'), date);
  await userEvent.type(screen.getByLabelText('Why'), reason);
  await userEvent.click(screen.getByRole('button', { name: 'Move date' }));
}

it('echoes the reading and what it means before anything is sent', async () => {
  const { sent } = await open();
  await userEvent.type(screen.getByLabelText('New date'), '4 jan (tbc)');
  expect(screen.getByText(/Read as 4 Jan 2018, to be confirmed/)).toBeVisible();
  expect(screen.getByText(/6 working days late/)).toBeVisible();
  expect(sent).toEqual([]);
});

it('asks who has to confirm a date only where one is to be confirmed', async () => {
  await open();
  await userEvent.type(screen.getByLabelText('New date'), '4 Jan 2018');
  expect(screen.queryByLabelText(/Who has to confirm/)).not.toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('New date'), ' (TBC)');
  expect(screen.getByLabelText(/Who has to confirm/)).toBeVisible();
});

it('asks for date and reason, and leads to each', async () => {
  const { sent } = await open();
  await userEvent.click(screen.getByRole('button', { name: 'Move date' }));
  expect(screen.getByRole('alert')).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: 'Say why the date changes' }));
  expect(screen.getByLabelText('Why')).toHaveFocus();
  expect(sent).toEqual([]);
});

it('puts a refusal of a rule beside its field and keeps what was typed', async () => {
  const problems = [{ rule: 'PLAN-1', severity: 'E', field: 'date', message: 'This happens at a meeting.' }];
  await open(() => refusal('RULE_BROKEN', { problems }));
  await fill('4 Jan 2018', 'Senate asked for time');
  expect(await screen.findByRole('link', { name: 'This happens at a meeting.' })).toBeVisible();
  expect(screen.getByLabelText('New date')).toHaveValue('4 Jan 2018');
  expect(screen.getByLabelText('New date')).toHaveAccessibleDescription(/This happens at a meeting/);
});

it('offers to take the move back: the statement that stood there counts again', async () => {
  const { closed, inputs } = await open(({ query }) =>
    query.includes('applyPlanChanges')
      ? applied('report', 6)
      : saved('reforecastMilestone', 5, 'Read as 4 Jan 2018.'),
  );
  await fill('4 Jan 2018', 'Senate asked for time');
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(closed).toHaveLength(1);
  expect(await screen.findByText(/^Undone/)).toBeVisible();
  expect(inputs()[0]).toMatchObject({ expectedVersion: 3, date: '4 Jan 2018' });
  expect(inputs()[1]).toMatchObject({
    reason: 'Undone: Senate asked for time',
    dates: [{ itemId: 'report', expectedVersion: 5, restatesId: 'before', isWithdrawn: false }],
  });
});

it('a first date is taken back to none', async () => {
  const { inputs } = await open(({ query }) => {
    if (query.includes('applyPlanChanges')) return applied('report', 5);
    const { data } = saved('reforecastMilestone');
    return { data: { reforecastMilestone: { ...data.reforecastMilestone, replacedId: null } } };
  });
  await fill('4 Jan 2018', 'Senate asked for time');
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Undone: MS-011 moved to 4 Jan 2018.')).toBeVisible();
  expect(inputs()[1]).toMatchObject({ dates: [{ restatesId: null, isWithdrawn: true }] });
});

it('shows mine, theirs and how it was when somebody was faster; one key saves mine on top', async () => {
  const theirs = anItem({ version: 7, rows: [anItemRow({ forecast: on('2018-03-02', '2 Mar 2018') })] });
  const { inputs, closed } = await open(({ query, variables }) => {
    if (query.includes('query PlanItem')) return { data: { planItem: theirs } };
    return variables.input.expectedVersion === 3 ? refusal('STALE_VERSION') : saved('reforecastMilestone', 8);
  });
  await fill('4 Jan 2018', 'Senate asked for time');
  const row = (await screen.findByRole('rowheader', { name: 'Expected' })).closest('tr');
  expect(row).toHaveTextContent('22 Dec 2017');
  expect(row).toHaveTextContent('4 Jan 2018');
  expect(row).toHaveTextContent('2 Mar 2018');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText(/MS-011 moved/)).toBeVisible();
  expect(closed).toHaveLength(1);
  expect(inputs().at(-1)).toMatchObject({ expectedVersion: 7, date: '4 Jan 2018' });
});

it('means the working scenario where scenarios differ', async () => {
  const rows = [anItemRow({ scenarioId: 's1' }), anItemRow({ scenarioId: 's2' })];
  const { inputs } = await open(() => saved('reforecastMilestone'), {
    item: anItem({ rows }),
    plan: aPlan({ scenarios: SCENARIOS }),
  });
  expect(screen.queryByRole('option', { name: 'All scenarios' })).not.toBeInTheDocument();
  await fill('4 Jan 2018', 'Later');
  expect(inputs()[0]).toMatchObject({ scenarioId: 's1' });
});

it('raises no accessibility objection', async () => {
  const { container } = await open();
  expect(await objectionsTo(container)).toEqual([]);
});

it('opens with a move that was drawn, its reading said, and asks only why', async () => {
  const start = { date: '~24 Jan 2018 (TBC)', scenarioId: null };
  const { container, inputs } = await open(() => saved('reforecastMilestone'), { start });
  expect(screen.getByText(/Read as 24 Jan 2018, approximately, to be confirmed/)).toBeVisible();
  expect(screen.getByLabelText('Why')).toHaveFocus();
  expect(await objectionsTo(container)).toEqual([]);
  await userEvent.keyboard('Scrutiny meets later');
  await userEvent.click(screen.getByRole('button', { name: 'Move date' }));
  expect(await screen.findByText(/^MS-011 moved/)).toBeVisible();
  expect(inputs()[0]).toMatchObject({ date: '~24 Jan 2018 (TBC)', reason: 'Scrutiny meets later' });
});

it('keeps what was written for one drawn move, and does not put it into another', async () => {
  const first = await open(undefined, { start: { date: '24 Jan 2018', scenarioId: null } });
  await userEvent.keyboard('Half a reason');
  first.unmount();
  const second = await open(undefined, { start: { date: '25 Jan 2018', scenarioId: null } });
  expect(screen.getByLabelText('Why')).toHaveValue('');
  second.unmount();
  await open(undefined, { start: { date: '24 Jan 2018', scenarioId: null } });
  expect(screen.getByLabelText('Why')).toHaveValue('Half a reason');
});
