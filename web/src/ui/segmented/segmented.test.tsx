import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { objectionsTo } from '../../../test/axe.js';
import { Segmented } from './segmented.js';

function Scale() {
  const [scale, setScale] = useState<'week' | 'month'>('week');
  return (
    <Segmented
      label="Scale"
      value={scale}
      onChange={setScale}
      options={[
        { value: 'week', label: 'Weeks' },
        { value: 'month', label: 'Months' },
      ]}
    />
  );
}

it('has a name and says which choice holds', async () => {
  render(<Scale />);
  expect(screen.getByRole('group', { name: 'Scale' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: 'Months' }));
  expect(screen.getByRole('radio', { name: 'Months' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Weeks' })).not.toBeChecked();
});

it('raises no accessibility objection', async () => {
  const { container } = render(<Scale />);
  expect(await objectionsTo(container)).toEqual([]);
});
