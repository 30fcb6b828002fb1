import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../test/axe.js';
import { Menu } from './menu.js';

function show() {
  const chosen: string[] = [];
  const view = render(
    <Menu
      label="Export"
      items={[
        { id: 'csv', label: 'CSV of what is shown', onSelect: () => chosen.push('csv') },
        { id: 'svg', label: 'Drawing', onSelect: () => chosen.push('svg') },
        { id: 'print', label: 'Print', hint: 'A3, landscape', href: '/print' },
      ]}
    />,
  );
  return { chosen, ...view };
}
const item = (name: RegExp) => screen.getByRole('menuitem', { name });

it('opens from the keyboard on its first entry and moves round with the arrows', async () => {
  show();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  expect(item(/CSV/)).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  expect(item(/Print/)).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(item(/Drawing/)).toHaveFocus();
});

it('a first letter leads to its entry', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: /Export/ }));
  await userEvent.keyboard('p');
  expect(item(/Print/)).toHaveFocus();
});

it('does what was chosen, closes, and gives the focus back', async () => {
  const { chosen } = show();
  await userEvent.click(screen.getByRole('button', { name: /Export/ }));
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(chosen).toEqual(['svg']);
  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: /Export/ })).toHaveFocus();
});

it('Escape closes it without choosing', async () => {
  const { chosen } = show();
  await userEvent.click(screen.getByRole('button', { name: /Export/ }));
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  expect(chosen).toEqual([]);
});

it('raises no accessibility objection', async () => {
  const { container } = show();
  await userEvent.click(screen.getByRole('button', { name: /Export/ }));
  expect(await objectionsTo(container)).toEqual([]);
});
