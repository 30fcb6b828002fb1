import { day } from '../dates/day.js';
import { chairProblems, successionLine, termsReviewProblems } from './body-life.js';

const held = (role: string, from: string | null, to: string | null) => ({
  role,
  seat: 'Chair',
  from: from === null ? null : day(from),
  to: to === null ? null : day(to),
});
const rules = (problems: { rule: string; severity: string }[]) =>
  problems.map(({ rule, severity }) => `${rule} ${severity}`);

it('BODY-7 allows one chair after another, not two on one day', () => {
  const old = held('CHAIR', null, '2018-03-31');
  expect(rules(chairProblems(held('CHAIR', '2018-04-01', null), [old]))).toEqual([]);
  expect(rules(chairProblems(held('CHAIR', '2018-03-31', null), [old]))).toEqual(['BODY-7 E']);
  expect(rules(chairProblems(held('CHAIR', null, null), [held('CHAIR', '2018-04-01', null)]))).toEqual([
    'BODY-7 E',
  ]);
  expect(rules(chairProblems(held('VICE_CHAIR', null, null), [old]))).toEqual([]);
  expect(rules(chairProblems(held('CHAIR', null, null), [held('VICE_CHAIR', null, null)]))).toEqual([]);
});

it('BODY-8 warns from the day after the review was due', () => {
  const on = day('2017-11-24');
  expect(termsReviewProblems(on, day('2017-11-24'))).toEqual([]);
  expect(rules(termsReviewProblems(on, day('2017-11-25')))).toEqual(['BODY-8 W']);
  expect(termsReviewProblems(null, on)).toEqual([]);
});

describe('the line of succession', () => {
  const body = (id: string, predecessorId: string | null = null) => ({ id, predecessorId });
  const line = (bodies: ReturnType<typeof body>[], id: string) =>
    successionLine(bodies, id).map((one) => one.id);

  it('is the same whichever of its bodies is asked about', () => {
    const bodies = [body('delivery', 'strategy'), body('strategy'), body('next', 'delivery'), body('other')];
    for (const id of ['strategy', 'delivery', 'next'])
      expect(line(bodies, id)).toEqual(['strategy', 'delivery', 'next']);
    expect(line(bodies, 'other')).toEqual(['other']);
  });
  it('ends where two bodies follow, at what is not known, and in a circle', () => {
    expect(line([body('a'), body('b', 'a'), body('c', 'a')], 'a')).toEqual(['a']);
    expect(line([body('a'), body('b', 'a'), body('c', 'a')], 'b')).toEqual(['a', 'b']);
    expect(line([body('b', 'hidden')], 'b')).toEqual(['b']);
    expect(line([body('a', 'b'), body('b', 'a')], 'a')).toEqual(['b', 'a']);
    expect(line([], 'a')).toEqual([]);
  });
});
