import { dragUnit, largeStep } from './drag-scale.js';

it('a mark moves by what the scale lets one aim at, and by days while Shift is held', () => {
  expect(dragUnit('week', false)).toBe('day');
  expect(dragUnit('month', false)).toBe('week');
  expect(dragUnit('quarter', false)).toBe('week');
  expect(dragUnit('financial-year', false)).toBe('month');
  expect(dragUnit('financial-year', true)).toBe('day');
});

it('the large step of a day is a week, of a month a quarter', () => {
  expect(largeStep('day')).toBe(7);
  expect(largeStep('month')).toBe(3);
});
