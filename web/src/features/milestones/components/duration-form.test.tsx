import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../../test/axe.js';
import { anItem, aPlan } from '../test/items.js';
import { refusal, saved, show } from '../test/show.js';
import { DurationForm } from './duration-form.js';

const stated = { min: 10, likely: 12, max: 30 };

async function open(reply?: Parameters<typeof show>[1], duration: typeof stated | null = null) {
  const view = show(
    <DurationForm item={anItem({ duration })} plan={aPlan()} onClose={() => undefined} />,
    reply,
  );
  await screen.findByRole('dialog');
  return view;
}
const type = (label: string, text: string) => userEvent.type(screen.getByLabelText(label), text);
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

it('sends three figures with what they rest on, and takes them back when asked', async () => {
  const { container, inputs } = await open(() => saved('stateDuration', 5));
  expect(await objectionsTo(container)).toEqual([]);
  await type('At least', '10');
  await type('Most likely', '12');
  await type('At most', '30');
  await type('What the figures rest on (optional)', 'Two earlier reports');
  await save();
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText(/^Undone/);
  expect(inputs()).toMatchObject([
    { id: 'report', expectedVersion: 3, duration: stated, reason: 'Two earlier reports' },
    { expectedVersion: 5, duration: null },
  ]);
});

it('wants all three or none, and sends nothing else', async () => {
  const { sent } = await open();
  await type('At least', '10');
  await save();
  expect(screen.getByLabelText('Most likely')).toHaveAccessibleDescription(/all three figures, or none/);
  expect(sent).toEqual([]);
});

it('states none where the fields are emptied', async () => {
  const { inputs } = await open(() => saved('stateDuration'), stated);
  for (const label of ['At least', 'Most likely', 'At most'])
    await userEvent.clear(screen.getByLabelText(label));
  await save();
  await screen.findByText(/length taken back/);
  expect(inputs()[0]).toMatchObject({ duration: null, reason: null });
});

it('puts the objection of the rule beside the figure that it is about', async () => {
  const message = 'Most likely is 8 days, fewer than the least, 10.';
  await open(() =>
    refusal('RULE_BROKEN', {
      problems: [{ rule: 'UNC-2', severity: 'E', field: 'duration.likely', message }],
    }),
  );
  await type('At least', '10');
  await type('Most likely', '8');
  await type('At most', '30');
  await save();
  await userEvent.click(await screen.findByRole('link', { name: message }));
  expect(screen.getByLabelText('Most likely')).toHaveFocus();
});
