import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../test/axe.js';
import { UndoRedo } from './undo-redo.js';

function show(undoes: string | null, redoes: string | null) {
  const pressed: string[] = [];
  const view = render(
    <UndoRedo
      undoes={undoes}
      redoes={redoes}
      onUndo={() => pressed.push('undo')}
      onRedo={() => pressed.push('redo')}
    />,
  );
  return { ...view, pressed };
}
const button = (name: string) => screen.getByRole('button', { name });

it('names what would be undone, to the eye when it has the focus and to a screen reader always', async () => {
  const { pressed, container } = show('MS-011 moved to 4 Jan 2018', null);
  expect(button('Undo')).toHaveAccessibleDescription('Undo: MS-011 moved to 4 Jan 2018 (Ctrl+Z)');
  await userEvent.tab();
  expect(screen.getByRole('tooltip', { name: /MS-011/ })).not.toHaveClass('visually-hidden');
  expect(await objectionsTo(container)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('tooltip', { name: /MS-011/ })).toHaveClass('visually-hidden');
  await userEvent.keyboard('{Enter}');
  expect(pressed).toEqual(['undo']);
});

it('can be reached with nothing to do, says so, and does nothing', async () => {
  const { pressed } = show(null, null);
  expect(button('Redo')).toHaveAttribute('aria-disabled', 'true');
  expect(button('Redo')).toHaveAccessibleDescription(/Nothing to redo/);
  await userEvent.click(button('Redo'));
  await userEvent.click(button('Undo'));
  expect(pressed).toEqual([]);
});
