import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { objectionsTo } from '../../../test/axe.js';
import { ChooseField } from './choose-field.js';

const CHOICES = [
  { value: 'a', label: 'Draft report of the senate', hint: 'MS-003' },
  { value: 'b', label: 'Final report of the senate', hint: 'MS-004' },
  { value: 'c', label: 'Launch', hint: 'MS-021' },
];

function Form() {
  const [value, setValue] = useState('');
  return (
    <>
      <ChooseField label="Item" choices={CHOICES} value={value} onChange={setValue} />
      <output>{value}</output>
    </>
  );
}
const field = () => screen.getByRole('combobox', { name: 'Item' });
const chosen = () => screen.getByText(/^[abc]?$/, { selector: 'output' }).textContent;

it('finds by words in any order, and by the code, and is chosen with keys alone', async () => {
  const { container } = render(<Form />);
  await userEvent.tab();
  await userEvent.keyboard('senate final');
  expect(screen.getAllByRole('option')).toHaveLength(1);
  expect(await objectionsTo(container)).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(chosen()).toBe('b');
  expect(field()).toHaveValue('Final report of the senate');
  expect(screen.queryByRole('option')).toBeNull();
  await userEvent.clear(field());
  expect(chosen()).toBe('');
  await userEvent.keyboard('ms-021{Enter}');
  expect(chosen()).toBe('c');
});

it('walks the list with arrows, round its end, and closes with Escape', async () => {
  render(<Form />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(field()).toHaveAttribute('aria-activedescendant', screen.getAllByRole('option')[1]?.id);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{Enter}');
  expect(chosen()).toBe('c');
  await userEvent.keyboard('{ArrowDown}{Escape}');
  expect(screen.queryByRole('option')).toBeNull();
});

it('is chosen with the pointer too, and says when nothing is found', async () => {
  render(<Form />);
  await userEvent.click(field());
  await userEvent.click(screen.getByRole('option', { name: /Launch/ }));
  expect(chosen()).toBe('c');
  await userEvent.clear(field());
  await userEvent.type(field(), 'zebra');
  expect(screen.getByText('Nothing found for “zebra”.')).toBeVisible();
});
