import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../test/axe.js';
import { ConflictPanel, startingChoices } from './conflict-panel.js';

const fields = [
  { name: 'forecast', label: 'Forecast', base: '1 Feb 2018', mine: '8 Mar 2018', theirs: '15 Mar 2018' },
  { name: 'owner', label: 'Owner', base: 'Vacant', mine: 'Vacant', theirs: 'Example PMO' },
  { name: 'title', label: 'Title', base: 'Launch', mine: 'Launch', theirs: 'Launch' },
];

function show() {
  const applied: unknown[] = [];
  const view = render(
    <ConflictPanel
      fields={fields}
      onApply={(choices) => applied.push(choices)}
      onTakeTheirs={() => applied.push('theirs')}
    />,
  );
  return { applied, ...view };
}

it('what I typed starts as mine; what I did not touch starts as theirs', () => {
  expect(startingChoices(fields)).toMatchObject({ forecast: 'mine', owner: 'theirs' });
});

it('shows mine, theirs and how it was, and leaves out what agrees', () => {
  show();
  const row = screen.getByRole('rowheader', { name: 'Forecast' }).closest('tr')!;
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['1 Feb 2018', expect.stringContaining('8 Mar 2018'), expect.stringContaining('15 Mar 2018')]);
  expect(screen.queryByRole('rowheader', { name: 'Title' })).not.toBeInTheDocument();
});

it('one key saves the choice', async () => {
  const { applied } = show();
  await userEvent.click(screen.getByRole('radio', { name: 'Forecast, theirs: 15 Mar 2018' }));
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(applied).toEqual([{ forecast: 'theirs', owner: 'theirs', title: 'theirs' }]);
});

it('takes the focus when it appears, for nobody should type on unaware', () => {
  show();
  expect(screen.getByRole('heading')).toHaveFocus();
});

it('raises no accessibility objection', async () => {
  const { container } = show();
  expect(await objectionsTo(container)).toEqual([]);
});
