import fc from 'fast-check';
import { type Day, day, isoDay } from '../dates/day.js';
import { dayAt, dayX, fittingUnit, makeScale, midX, SCALE_UNITS, unitAfter, unitStart } from './scale.js';

const anyDay = fc.integer({ min: day('2000-01-01'), max: day('2050-12-31') }).map((at) => at as Day);
const anyUnit = fc.constantFrom(...SCALE_UNITS);

it('puts a later day further right, in every unit, and finds the day again under every x', () => {
  fc.assert(
    fc.property(anyUnit, anyDay, fc.integer({ min: 0, max: 3000 }), (unit, first, length) => {
      const scale = makeScale(first, (first + length) as Day, unit);
      expect(dayX(scale, (first + length + 1) as Day)).toBeGreaterThan(dayX(scale, (first + length) as Day));
      expect(dayAt(scale, midX(scale, first))).toBe(first);
      expect(dayX(scale, scale.from)).toBe(0);
      expect(dayX(scale, (scale.to + 1) as Day)).toBeCloseTo(scale.width);
    }),
  );
});

it('covers whole units', () => {
  fc.assert(
    fc.property(anyUnit, anyDay, (unit, at) => {
      const start = unitStart(at, unit);
      expect(start).toBeLessThanOrEqual(at);
      expect(unitAfter(at, unit)).toBeGreaterThan(at);
      expect(unitStart(start, unit)).toBe(start);
      expect(unitStart((unitAfter(at, unit) - 1) as Day, unit)).toBe(start);
    }),
  );
});

it.each`
  unit                | at              | start
  ${'week'}           | ${'2017-10-08'} | ${'2017-10-02'}
  ${'month'}          | ${'2017-10-31'} | ${'2017-10-01'}
  ${'quarter'}        | ${'2018-03-31'} | ${'2018-01-01'}
  ${'financial-year'} | ${'2018-03-31'} | ${'2017-04-01'}
  ${'financial-year'} | ${'2018-04-01'} | ${'2018-04-01'}
`('begins the $unit of $at on $start', ({ unit, at, start }) => {
  expect(isoDay(unitStart(day(at), unit))).toBe(start);
});

it('fits a plan that is shorter or a little longer to the window and leaves a long one to be scrolled', () => {
  const alike = makeScale(day('2017-10-02'), day('2018-03-18'), 'week', { window: 700 });
  expect(alike.width).toBeCloseTo(700);
  const short = makeScale(day('2018-01-01'), day('2018-01-31'), 'week', { window: 1000 });
  const long = makeScale(day('2018-01-01'), day('2020-12-31'), 'week', { window: 1000 });
  expect(short.width).toBeCloseTo(1000);
  expect(long.width).toBeGreaterThan(5000);
});

it.each`
  days      | width  | unit
  ${150}    | ${600} | ${'week'}
  ${150}    | ${460} | ${'month'}
  ${700}    | ${460} | ${'quarter'}
  ${7_000}  | ${460} | ${'financial-year'}
  ${30_000} | ${460} | ${'financial-year'}
`('shows $days days on $width px in units of a $unit', ({ days, width, unit }) => {
  expect(fittingUnit(days, width)).toBe(unit);
});
