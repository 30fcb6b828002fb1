import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../../test/axe.js';
import { anItem, aPlan, aPlanRow } from '../test/items.js';
import { refusal, saved, show } from '../test/show.js';
import { MyUpdates } from './my-updates.js';

const row = aPlanRow('report', { title: 'Final report', isMine: true });
const second = aPlanRow('pcbc', { title: 'Finalise PCBC', isMine: true });
type Reply = Exclude<Parameters<typeof show>[1], undefined>;

async function open(reply: Reply, rows = [row, second]) {
  const view = show(
    <MyUpdates plan={aPlan({ rows })} periodDays={31} hrefOf={(id) => `/p/KM/items/${id}`} />,
    (sent) => (sent.query.includes('query PlanItem') ? { data: { planItem: anItem() } } : reply(sent)),
  );
  await screen.findByText(/done$/);
  return { ...view, changes: () => view.inputs().filter(Boolean) };
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('says how much is done', async () => {
  await open(() => refusal('INTERNAL'), [row, { ...second, reportedOn: '2017-11-20', reportedRag: 'green' }]);
  expect(screen.getByText('1 of 2 done')).toBeVisible();
});

it('no change is one press: the same status again, as of today', async () => {
  const { changes } = await open(() => saved('reportStatus'));
  await press('No change: Final report');
  expect(await screen.findByText('Final report: no change.')).toBeVisible();
  expect(changes()).toEqual([expect.objectContaining({ id: 'report', expectedVersion: 3, rag: 'green' })]);
});

it('a refused "no change" opens the form and says why', async () => {
  const problems = [
    { rule: 'RAG-2', severity: 'E', field: 'rag', message: 'A missed milestone cannot be on track.' },
  ];
  await open(() => refusal('RULE_BROKEN', { problems }));
  await press('No change: Final report');
  expect(await screen.findByText('A missed milestone cannot be on track.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Save and next' })).toBeVisible();
});

it('moves the date first and reports on top of it, then opens the next item', async () => {
  const { changes } = await open(({ query }) =>
    query.includes('ReforecastMilestone(') ? saved('reforecastMilestone', 4) : saved('reportStatus', 6),
  );
  await press('Update: Final report');
  const date = await screen.findByLabelText('Expected');
  await userEvent.clear(date);
  await userEvent.type(date, '4 jan (tbc)');
  expect(screen.getByText(/6 working days late/)).toBeVisible();
  await userEvent.type(screen.getByLabelText('Why the date changes'), 'Senate asked for time');
  await userEvent.click(screen.getByRole('radio', { name: 'At risk' }));
  await press('Save and next');
  expect(await screen.findByRole('link', { name: /^At risk needs words/ })).toBeVisible();
  expect(changes()).toEqual([]);
  await userEvent.type(screen.getByLabelText(/^What happened/), 'The panel was put off');
  await press('Save and next');
  expect(await screen.findByText(/reported as at risk/)).toBeVisible();
  expect(changes()).toEqual([
    expect.objectContaining({ date: '4 jan (tbc)', expectedVersion: 3 }),
    expect.objectContaining({ rag: 'amber', expectedVersion: 4 }),
  ]);
  expect(
    await within(screen.getByRole('region', { name: 'Finalise PCBC' })).findByLabelText('Expected'),
  ).toBeVisible();
});

it('does not move the date twice when the report is refused', async () => {
  const problems = [
    { rule: 'RAG-4', severity: 'E', field: 'overrideReason', message: 'Say why it differs.' },
  ];
  let isRefused = true;
  const { changes } = await open(({ query }) => {
    if (query.includes('ReforecastMilestone(')) return saved('reforecastMilestone', 4);
    return isRefused ? refusal('RULE_BROKEN', { problems }) : saved('reportStatus', 6);
  });
  await press('Update: Final report');
  await userEvent.type(await screen.findByLabelText('Expected'), ' (TBC)');
  await userEvent.type(screen.getByLabelText('Why the date changes'), 'Not confirmed');
  await press('Save and next');
  await userEvent.type(await screen.findByLabelText('Why it differs from the rule'), 'Agreed by phone');
  isRefused = false;
  await press('Save and next');
  await screen.findByText(/reported as/);
  expect(changes().filter((input) => 'date' in input)).toHaveLength(1);
  expect(changes().at(-1)).toMatchObject({ overrideReason: 'Agreed by phone', expectedVersion: 4 });
});

it('lets an owner say that it is done, with what shows it', async () => {
  const { changes } = await open(() => saved('completeMilestone'));
  await press('Update: Final report');
  await userEvent.click(await screen.findByRole('button', { name: 'Record as done' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByLabelText('Done on'), '16 Nov 2017');
  await userEvent.type(dialog.getByLabelText('What shows it'), 'The letter of the senate');
  await userEvent.click(dialog.getByRole('button', { name: 'Record as done' }));
  expect(await screen.findByText('MS-011 recorded as done.')).toBeVisible();
  expect(changes()).toEqual([expect.objectContaining({ date: '16 Nov 2017' })]);
});

it('says what the rule still misses in a report that it took', async () => {
  const message = 'Red needs a path to green.';
  const warned = saved('reportStatus');
  Object.assign(warned.data.reportStatus ?? {}, {
    warnings: [{ rule: 'RAG-3', severity: 'W', field: 'pathToGreen', message }],
  });
  await open(() => warned);
  await press('No change: Final report');
  expect(await screen.findByText(`Final report: no change. ${message}`)).toBeVisible();
});

it('raises no accessibility objection', async () => {
  const { container } = await open(() => refusal('INTERNAL'));
  expect(await objectionsTo(container)).toEqual([]);
});
