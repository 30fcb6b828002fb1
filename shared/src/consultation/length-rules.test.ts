import { day } from '../dates/day.js';
import { lengthProblems, lengthSentence } from './length-rules.js';

const rules = (opens: string, closes: string, over: Record<string, unknown> = {}) =>
  lengthProblems({
    opens: day(opens),
    closes: day(closes),
    counting: 'OPENING_DAY_NOT_COUNTED',
    normWeeks: 12,
    justification: null,
    isExtended: false,
    ...over,
  }).map(({ rule, severity }) => `${rule} ${severity}`);

describe('CON-3', () => {
  it('warns under the norm until somebody says why, from one day short on', () => {
    expect(rules('2018-09-10', '2018-12-03')).toEqual([]);
    expect(rules('2018-09-10', '2018-12-02')).toEqual(['CON-3 W']);
    expect(rules('2018-09-10', '2018-12-02', { justification: 'A second round' })).toEqual([]);
    expect(rules('2018-09-10', '2018-11-19', { normWeeks: 10 })).toEqual([]);
  });

  it('warns under eight weeks whatever is said', () => {
    const justification = 'A second round';
    expect(rules('2018-09-10', '2018-11-05', { justification })).toEqual([]);
    expect(rules('2018-09-10', '2018-11-04', { justification })).toEqual(['CON-3 W']);
  });
});

describe('CON-4', () => {
  const long = { normWeeks: 8 };
  it('warns of Christmas, Easter and August, from their first to their last day', () => {
    expect(rules('2018-09-01', '2018-12-23', long)).toEqual([]);
    expect(rules('2018-09-01', '2018-12-24', long)).toEqual(['CON-4 W']);
    expect(rules('2018-01-02', '2018-03-29', long)).toEqual([]);
    expect(rules('2018-01-02', '2018-03-30', long)).toEqual(['CON-4 W']);
    expect(rules('2018-01-01', '2018-03-29', long)).toEqual(['CON-4 W']);
    expect(rules('2018-04-03', '2018-07-31', long)).toEqual([]);
    expect(rules('2018-04-02', '2018-08-01', long)).toEqual(['CON-4 W', 'CON-4 W']);
  });

  it('is content once it is extended', () => {
    expect(rules('2018-02-02', '2018-04-20', { normWeeks: 10, isExtended: true })).toEqual([]);
  });
});

it('CON-5 refuses a close that is not after the opening', () => {
  expect(rules('2018-02-02', '2018-02-02')).toEqual(['CON-5 E']);
  expect(rules('2018-02-02', '2018-02-03')).toEqual(['CON-3 W']);
});

it('says how long it is and how it counts', () => {
  expect(lengthSentence(day('2018-02-02'), day('2018-04-13'), 'OPENING_DAY_NOT_COUNTED')).toBe(
    '10 weeks, 2 Feb 2018 to 13 Apr 2018; the opening day is not counted.',
  );
});
