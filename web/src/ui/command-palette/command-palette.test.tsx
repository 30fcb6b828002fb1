import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../test/axe.js';
import { CommandPalette } from './command-palette.js';
import { type Command, matchCommands } from './commands.js';

const all: Command[] = [
  { id: 'overview', group: 'Pages', label: 'Overview' },
  { id: 'milestones', group: 'Pages', label: 'Milestones' },
  { id: 'ms-14', group: 'Milestones', label: 'Launch of consultation', hint: 'MS-014 · 1 Feb 2018 (TBC)' },
];

async function open(search = async (text: string) => matchCommands(all, text) as readonly Command[]) {
  const heard: string[] = [];
  const view = render(
    <CommandPalette
      search={search}
      onClose={() => heard.push('closed')}
      onChoose={({ id }) => heard.push(id)}
    />,
  );
  await screen.findByRole('dialog');
  return { heard, ...view };
}

it('finds by words of label and hint, and Enter opens the first', async () => {
  const { heard } = await open();
  await userEvent.type(screen.getByRole('combobox'), 'ms-014 launch');
  expect(await screen.findAllByRole('option')).toHaveLength(1);
  await userEvent.keyboard('{Enter}');
  expect(heard).toEqual(['ms-14']);
});

it('arrows go round while the focus stays in the field', async () => {
  await open();
  await screen.findAllByRole('option');
  await userEvent.keyboard('{ArrowUp}');
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Launch of consultation');
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Overview');
  expect(screen.getByRole('combobox')).toHaveFocus();
});

it('a slow answer to an older text does not replace the newer one', async () => {
  const answers: Record<string, (found: Command[]) => void> = {};
  await open((text) => new Promise((resolve) => Object.assign(answers, { [text]: resolve })));
  await userEvent.type(screen.getByRole('combobox'), 'la');
  await act(async () => answers.la?.([all[2]!]));
  await act(async () => answers.l?.([all[0]!]));
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
    expect.stringContaining('Launch of consultation'),
  ]);
});

it('says when nothing was found and when the search does not answer', async () => {
  await open(async (text) => (text === 'x' ? [] : Promise.reject(new Error('down'))));
  expect(await screen.findByText(/does not answer/)).toBeVisible();
  await userEvent.type(screen.getByRole('combobox'), 'x');
  expect(await screen.findByText('Nothing found for “x”.')).toBeVisible();
});

it('Escape closes it', async () => {
  const { heard } = await open();
  await userEvent.keyboard('{Escape}');
  expect(heard).toEqual(['closed']);
});

it('raises no accessibility objection', async () => {
  const { container } = await open();
  await screen.findAllByRole('option');
  expect(await objectionsTo(container)).toEqual([]);
});
