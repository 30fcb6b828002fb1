import { render, screen } from '@testing-library/react';
import { objectionsTo } from '../../../test/axe.js';
import { readThreePoint, threePointWords, typed } from './three-point.js';
import { ThreePointFields } from './three-point-fields.js';

const IDS = { min: 'a', likely: 'b', max: 'c' };

it.each`
  min     | likely   | max      | read
  ${''}   | ${' '}   | ${''}    | ${null}
  ${'10'} | ${'12'}  | ${' 30'} | ${{ min: 10, likely: 12, max: 30 }}
  ${'10'} | ${''}    | ${'30'}  | ${[{ fieldId: 'b', message: 'Give all three figures, or none' }]}
  ${'x'}  | ${'1'}   | ${'2'}   | ${[{ fieldId: 'a', message: '“x” is not a number of whole days' }]}
  ${'1'}  | ${'1.5'} | ${'2'}   | ${[{ fieldId: 'b', message: '“1.5” is not a number of whole days' }]}
`('reads "$min", "$likely", "$max"', ({ min, likely, max, read }) => {
  expect(readThreePoint({ min, likely, max }, IDS)).toEqual(read);
});

it('says three figures as one sentence', () => {
  expect(threePointWords(null)).toBe('Not stated');
  expect(threePointWords({ min: 10, likely: 12, max: 30 })).toBe('10 to 30 working days, most likely 12');
  expect(threePointWords({ min: 1, likely: 1, max: 1 })).toBe('1 working day');
  expect(typed({ min: 0, likely: 5, max: 9 })).toEqual({ min: '0', likely: '5', max: '9' });
});

it('names each figure and says what is wrong with it', async () => {
  const { container } = render(
    <ThreePointFields
      legend="How long it takes"
      hint="In working days"
      ids={IDS}
      value={typed(null)}
      errorAt={(id) => (id === 'b' ? 'Fewer than the least' : undefined)}
      onChange={() => {}}
    />,
  );
  expect(screen.getByRole('group', { name: 'How long it takes' })).toBeVisible();
  expect(screen.getByLabelText('Most likely')).toHaveAccessibleDescription(/Fewer than the least/);
  expect(await objectionsTo(container)).toEqual([]);
});
