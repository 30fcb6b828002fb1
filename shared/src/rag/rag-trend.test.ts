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

describe('the end of the period before', () => {
  const period = (from: string, cutOff: string) => ({ from: day(from), cutOff: day(cutOff) });
  const october = period('2017-10-01', '2017-11-03');
  const november = period('2017-11-01', '2017-11-24');
  const at = (today: string, ...periods: Parameters<typeof previousPeriodDay>[1]) =>
    previousPeriodDay(day(today), periods, 28);

  it('is counted back from today only where there is no period', () => {
    expect(at('2017-11-29')).toBe(day('2017-10-31'));
    expect(at('2017-11-29', october, november)).toBe(day('2017-11-03'));
  });

  it('is the cut-off of October from the first day of November on, and not the day before', () => {
    const september = period('2017-09-01', '2017-09-29');
    const early = period('2017-10-01', '2017-10-30');
    expect(at('2017-10-31', september, early, november)).toBe(day('2017-09-29'));
    expect(at('2017-11-01', september, early, november)).toBe(day('2017-10-30'));
  });

  it('is no day that is still to come: October is taken the day after it was cut off', () => {
    const september = period('2017-09-01', '2017-09-29');
    expect(at('2017-11-03', september, october, november)).toBe(day('2017-09-29'));
    expect(at('2017-11-04', september, october, november)).toBe(day('2017-11-03'));
  });

  it('is the day before the first period, which has none before it', () => {
    expect(at('2017-11-20', november)).toBe(day('2017-10-31'));
    expect(at('2018-02-20', november)).toBe(day('2017-10-31'));
  });

  it('is counted back from today while the only period is still to begin', () => {
    expect(at('2017-10-31', november)).toBe(day('2017-10-02'));
  });
});
