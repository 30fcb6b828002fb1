import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../test/axe.js';
import { refusal, saved, show } from '../../features/milestones/test/show.js';
import { LatePaperWays } from '../../features/projection/components/late-paper-ways.js';

const late = {
  linkId: 'link',
  linkVersion: 2,
  meetingId: 'm6',
  settled: null,
  waysOut: [
    { route: 'LATE_ITEM', words: 'Take it as a late item, with the outcome of 28 Feb 2018', to: null },
    { route: null, words: 'Go to the meeting of 5 Apr 2018', to: '2018-04-05' },
  ],
};
const ways = (over: Record<string, unknown> = {}, mayLink = true) => (
  <LatePaperWays late={{ ...late, ...over }} mayLink={mayLink} moveHref={(to) => `/what-if?to=${to}`} />
);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

it('settles a late item once the chair agrees and the reason is said, and undoes it', async () => {
  const { container, inputs } = show(ways(), () => saved('settleLatePaper', 3));
  await screen.findByRole('list', { name: 'Ways out' });
  await press(/late item/);
  await screen.findByRole('dialog');
  await press('Settle');
  expect(screen.getAllByText(/agreement of the chair \(MTG-6\)/)[0]).toBeVisible();
  expect(inputs()).toEqual([]);
  await userEvent.click(screen.getByLabelText('The chair agrees that it is urgent'));
  await userEvent.type(screen.getByLabelText('Why it is urgent'), 'The result is known');
  expect(await objectionsTo(container)).toEqual([]);
  await press('Settle');
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText(/^Undone/);
  expect(inputs()).toMatchObject([
    { id: 'link', expectedVersion: 2, meetingId: 'm6', route: 'LATE_ITEM', chairAgrees: true },
    { expectedVersion: 3, route: null },
  ]);
});

it('leads to what the next meeting would move', async () => {
  show(ways());
  const link = await screen.findByRole('link', { name: /Go to the meeting of 5 Apr 2018/ });
  expect(link).toHaveAttribute('href', '/what-if?to=2018-04-05');
});

it('keeps what was typed when it is refused', async () => {
  show(ways({ settled: 'A supplementary paper follows: it is drafted' }), () => refusal('FORBIDDEN'));
  await screen.findByRole('button', { name: 'Take back what was settled' });
  await press('Take back what was settled');
  await screen.findByRole('dialog');
  await userEvent.type(screen.getByLabelText('Why'), 'It comes in time');
  await press('Take back');
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(screen.getByLabelText('Why')).toHaveValue('It comes in time');
});

it('tells the ways to readers and lets them press none', async () => {
  show(ways({}, false));
  expect(await screen.findByText(/Take it as a late item/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});
