import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../test/axe.js';
import { ToastProvider, useToast } from './toast.js';

function Mover({ heard }: { heard: string[] }) {
  const show = useToast();
  return (
    <>
      <button
        type="button"
        onClick={() => show({ message: 'Moved to 8 Mar 2018', undo: () => heard.push('undone') })}
      >
        Move
      </button>
      <label>
        Note <input />
      </label>
    </>
  );
}

async function move() {
  const heard: string[] = [];
  const view = render(
    <ToastProvider>
      <Mover heard={heard} />
    </ToastProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Move' }));
  return { heard, ...view };
}

it('says what was done in a live region', async () => {
  await move();
  expect(screen.getByRole('status')).toHaveTextContent('Moved to 8 Mar 2018');
});

it.each([
  ['its button', () => userEvent.click(screen.getByRole('button', { name: 'Undo' }))],
  ['Ctrl+Z', () => userEvent.keyboard('{Control>}z{/Control}')],
])('takes the change back once, by %s', async (_way, undo) => {
  const { heard } = await move();
  await undo();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(heard).toEqual(['undone']);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('leaves Ctrl+Z to the field in which somebody is typing', async () => {
  const { heard } = await move();
  await userEvent.type(screen.getByLabelText('Note'), 'a{Control>}z{/Control}');
  expect(heard).toEqual([]);
});

it('keeps room at the foot of the page while a message stands there', async () => {
  await move();
  const room = () => document.documentElement.style.getPropertyValue('--toast-room');
  expect(room()).not.toBe('');
  await userEvent.click(screen.getByRole('button', { name: 'Close message' }));
  expect(room()).toBe('');
});

it('raises no accessibility objection', async () => {
  const { container } = await move();
  expect(await objectionsTo(container)).toEqual([]);
});
