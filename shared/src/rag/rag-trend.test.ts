import { day } from '../dates/day.js';
import { direction, previousPeriodDay, ragTrend } from './rag-trend.js';

const said = (iso: string, rag: 'green' | 'amber' | 'red' | 'grey') => ({ on: day(iso), rag });

it('takes what was last said by the end of the period before, not what was said a day later', () => {
  const history = [said('2017-09-01', 'green'), said('2017-10-31', 'amber'), said('2017-11-01', 'green')];
  expect(ragTrend('red', history, day('2017-10-31'))).toMatchObject({
    previous: 'amber',
    direction: 'WORSE',
    sentence: 'At risk on 31 Oct 2017; worse than before.',
  });
  expect(ragTrend('red', history, day('2017-10-30'))).toMatchObject({ previous: 'green' });
});

it('lets the later of two things said on one day stand', () => {
  const history = [said('2017-10-31', 'amber'), said('2017-10-31', 'green')];
  expect(ragTrend('green', history, day('2017-10-31'))).toMatchObject({
    previous: 'green',
    direction: 'SAME',
  });
});

it('makes no direction of nothing', () => {
  expect(ragTrend('red', [], day('2017-10-31'))).toMatchObject({
    direction: 'UNKNOWN',
    sentence: 'Nothing was on record by 31 Oct 2017.',
  });
  expect(direction('grey', 'red')).toBe('UNKNOWN');
  expect(direction('red', null)).toBe('UNKNOWN');
});

it.each([
  ['red', 'amber', 'BETTER'],
  ['amber', 'red', 'WORSE'],
  ['green', 'blue', 'BETTER'],
  ['green', 'green', 'SAME'],
] as const)('from %s to %s is %s', (was, is, way) => {
  expect(direction(was, is)).toBe(way);
});

it('counts the period before back from today', () => {
  expect(previousPeriodDay(day('2017-11-29'), 28)).toBe(day('2017-10-31'));
});
