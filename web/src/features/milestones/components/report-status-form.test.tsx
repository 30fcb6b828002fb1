import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PlanItem } from '../api/plan-item.js';
import { anItem, aPlan } from '../test/items.js';
import { refusal, saved, show } from '../test/show.js';
import { ReportStatusForm } from './report-status-form.js';

const last: PlanItem['reports'][number] = {
  id: 'r1',
  rag: 'green',
  computedRag: 'green',
  reportedOn: '2017-10-27',
  by: 'Example workstream lead',
  narrative: 'On course',
  pathToGreen: null,
  pathOwner: null,
  pathDueOn: null,
  overrideReason: null,
  overrideUntil: null,
};
type Reply = Parameters<typeof show>[1];

async function open(reply?: Reply, item = anItem({ reports: [last] })) {
  const view = show(<ReportStatusForm item={item} plan={aPlan()} onClose={() => undefined} />, reply);
  await screen.findByRole('dialog');
  return view;
}
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const say = (words: string) => userEvent.type(screen.getByLabelText(/^What happened/), words);
const save = () => userEvent.click(screen.getByRole('button', { name: 'Report status' }));

it('asks for a path to green and a reason only where the colour needs them', async () => {
  await open();
  expect(screen.queryByLabelText('Path to green')).not.toBeInTheDocument();
  await choose('At risk');
  expect(screen.getByLabelText('Path to green')).toBeVisible();
  expect(screen.getByLabelText('Why it differs from the rule')).toBeVisible();
});

it('puts the rule’s question beside the field that answers it', async () => {
  const message = 'By rule it is on track. Say why you report at risk.';
  await open(() =>
    refusal('RULE_BROKEN', {
      problems: [{ rule: 'RAG-4', severity: 'E', field: 'overrideReason', message }],
    }),
  );
  await choose('At risk');
  await say('The author is on leave');
  await save();
  await userEvent.click(await screen.findByRole('link', { name: message }));
  expect(screen.getByLabelText('Why it differs from the rule')).toHaveFocus();
});

it('sends no path and no override for a green that the rule gives too', async () => {
  const { inputs } = await open(() => saved('reportStatus'));
  await choose('At risk');
  await userEvent.type(screen.getByLabelText('Path to green'), 'Ask again');
  await choose('On track');
  await save();
  await screen.findByText(/reported as on track/);
  expect(inputs()[0]).toMatchObject({ rag: 'green', pathToGreen: null, overrideReason: null });
});

it('undo reports again what stood there before', async () => {
  const { inputs } = await open(() => saved('reportStatus', 5));
  await choose('Off track');
  await say('The panel was put off');
  await save();
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText(/^Undone/);
  expect(inputs()[1]).toMatchObject({ rag: 'green', narrative: 'On course', expectedVersion: 5 });
});

it('wants words at risk, and none on track (RET-31)', async () => {
  const { inputs } = await open(() => saved('reportStatus'));
  await choose('At risk');
  await save();
  const message = 'At risk needs words. Say what happened, or give the path to green.';
  await userEvent.click(await screen.findByRole('link', { name: message }));
  expect(screen.getByLabelText(/^What happened/)).toHaveFocus();
  expect(inputs()).toEqual([]);
  await choose('On track');
  await save();
  await screen.findByText(/reported as on track/);
});
