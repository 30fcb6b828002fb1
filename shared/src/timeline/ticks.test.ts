import { day } from '../dates/day.js';
import { makeScale, SCALE_UNITS } from './scale.js';
import { textWidth } from './text-metrics.js';
import { LOWER_SIZE, ticks } from './ticks.js';

const labels = (unit: (typeof SCALE_UNITS)[number], from: string, to: string) => {
  const found = ticks(makeScale(day(from), day(to), unit));
  return { upper: found.upper.map((tick) => tick.label), lower: found.lower.map((tick) => tick.label) };
};

it('names months over Mondays', () => {
  const { upper, lower } = labels('week', '2017-10-02', '2017-11-20');
  expect(upper).toEqual(['Oct 2017', 'Nov 2017']);
  expect(lower).toEqual(['2', '9', '16', '23', '30', '6', '13', '20']);
});

it('names years over months', () => {
  expect(labels('month', '2017-11-01', '2018-02-10')).toEqual({
    upper: ['2017', '2018'],
    lower: ['Nov', 'Dec', 'Jan', 'Feb'],
  });
});

it('counts financial quarters from April', () => {
  expect(labels('quarter', '2017-12-25', '2018-05-01')).toEqual({
    upper: ['2017/18', '2018/19'],
    lower: ['Q3', 'Q4', 'Q1'],
  });
});

it('halves financial years at October', () => {
  expect(labels('financial-year', '2018-03-31', '2018-04-01').lower).toEqual([
    'Apr–Sep',
    'Oct–Mar',
    'Apr–Sep',
    'Oct–Mar',
  ]);
});

it.each(SCALE_UNITS)('leaves no gap in a header of %s and never lets a name run into the next', (unit) => {
  const scale = makeScale(day('2016-02-11'), day('2021-07-03'), unit);
  for (const level of Object.values(ticks(scale))) {
    let end = 0;
    for (const tick of level) {
      expect(tick.x).toBeCloseTo(end);
      end = tick.x + tick.width;
      expect(textWidth(tick.label, LOWER_SIZE)).toBeLessThanOrEqual(tick.width);
    }
    expect(end).toBeCloseTo(scale.width);
  }
});
