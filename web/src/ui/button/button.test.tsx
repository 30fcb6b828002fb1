import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../test/axe.js';
import { Button } from './button.js';

it('answers a press', async () => {
  let presses = 0;
  render(<Button onClick={() => presses++}>Save</Button>);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(presses).toBe(1);
});

it('takes no second press while it waits, and keeps the focus', async () => {
  const heard: string[] = [];
  render(
    <form onSubmit={() => heard.push('submit')}>
      <Button type="submit" isBusy onClick={() => heard.push('press')}>
        Save
      </Button>
    </form>,
  );
  const button = screen.getByRole('button', { name: 'Save' });
  await userEvent.click(button);
  expect(heard).toEqual([]);
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-busy', 'true');
});

it('raises no accessibility objection', async () => {
  const { container } = render(<Button look="primary">Save</Button>);
  expect(await objectionsTo(container)).toEqual([]);
});
