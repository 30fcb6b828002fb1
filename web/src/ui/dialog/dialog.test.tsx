import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { objectionsTo } from '../../../test/axe.js';
import { TextField } from '../text-field/text-field.js';
import { Dialog } from './dialog.js';

function Opener() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Move date
      </button>
      {isOpen && (
        <Dialog title="Move the expected date" onClose={() => setOpen(false)}>
          <TextField label="Expected" />
        </Dialog>
      )}
    </>
  );
}

async function open() {
  const view = render(<Opener />);
  await userEvent.click(screen.getByRole('button', { name: 'Move date' }));
  return view;
}

it('puts the focus on its title, so that a reader hears what opened', async () => {
  await open();
  expect(screen.getByRole('heading', { name: 'Move the expected date' })).toHaveFocus();
});

it('puts the focus on the field that asks for it', () => {
  render(
    <Dialog title="Move the expected date" onClose={() => undefined}>
      <TextField label="Expected" data-autofocus />
    </Dialog>,
  );
  expect(screen.getByLabelText('Expected')).toHaveFocus();
});

it.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['the cross', () => userEvent.click(screen.getByRole('button', { name: 'Close' }))],
])('closes on %s and gives the focus back to what opened it', async (_way, close) => {
  await open();
  await close();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Move date' })).toHaveFocus();
});

it('raises no accessibility objection', async () => {
  const { container } = await open();
  expect(await objectionsTo(container)).toEqual([]);
});
