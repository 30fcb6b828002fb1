import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anItem, anItemRow, aPlan } from '../test/items.js';
import { refusal, saved, show } from '../test/show.js';
import { AmendForm } from './amend-form.js';

type Reply = Parameters<typeof show>[1];

async function open(reply?: Reply, item = anItem()) {
  const view = show(<AmendForm item={item} plan={aPlan()} onClose={() => undefined} />, reply);
  await screen.findByRole('option', { name: 'Programme director (vacant)' });
  return view;
}
const owner = () => screen.getByRole('combobox', { name: 'Owner' });
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

it('gives the item to a vacant post in place of the person, and back again by Undo', async () => {
  const { inputs } = await open(() => saved('amendPlanItem'));
  expect(owner()).toHaveDisplayValue('Example workstream lead');
  await userEvent.selectOptions(owner(), 'Programme director (vacant)');
  await save();
  expect(inputs()[0]).toMatchObject({ ownerPersonId: null, ownerPostId: 'director', expectedVersion: 3 });
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(inputs()[1]).toMatchObject({ ownerPersonId: 'lead', ownerPostId: null, expectedVersion: 4 });
});

it('may leave the item without an owner', async () => {
  const { inputs } = await open(() => saved('amendPlanItem'));
  await userEvent.selectOptions(owner(), 'Nobody yet');
  await save();
  expect(inputs()[0]).toMatchObject({ ownerPersonId: null, ownerPostId: null });
});

it('keeps an owner who can no longer be chosen', async () => {
  const rows = [anItemRow({ owner: 'Somebody who left', ownerId: 'gone' })];
  const { inputs } = await open(() => saved('amendPlanItem'), anItem({ ownerPersonId: 'gone', rows }));
  expect(owner()).toHaveDisplayValue('Somebody who left');
  await save();
  expect(inputs()[0]).toMatchObject({ ownerPersonId: 'gone', ownerPostId: null });
});

it('says beside the owner why it was refused', async () => {
  const fields = { ownerPostId: 'Name a person or a post, not both.' };
  await open(() => refusal('BAD_INPUT', { fields }));
  await save();
  expect(await screen.findByRole('link', { name: fields.ownerPostId })).toBeVisible();
  expect(owner()).toHaveAccessibleDescription(/not both/);
});

it('shows both owners when somebody else changed the item meanwhile', async () => {
  const rows = [anItemRow({ owner: 'Chair', ownerId: 'chair', isOwnerVacant: true })];
  const theirs = anItem({ version: 9, ownerPersonId: null, ownerPostId: 'chair', rows });
  await open(({ query }) =>
    query.includes('query PlanItem') ? { data: { planItem: theirs } } : refusal('STALE_VERSION'),
  );
  await userEvent.selectOptions(owner(), 'Example PMO');
  await save();
  const row = (await screen.findByRole('rowheader', { name: 'Owner' })).closest('tr');
  expect(row).toHaveTextContent('Example PMO');
  expect(row).toHaveTextContent('Chair (vacant)');
});
