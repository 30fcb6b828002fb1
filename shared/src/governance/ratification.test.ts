import { day } from '../dates/day.js';
import { ratificationProblems } from './ratification.js';

const STEER = {
  code: 'JC-2017-01',
  outcome: 'STEER',
  type: 'COMMITTEE',
  takenOn: day('2017-11-14'),
  isSameBody: true,
  ratifiedByCode: null,
} as const;
const on = day('2017-12-12');
const rules = (over: Partial<Parameters<typeof ratificationProblems>[0]> = {}, at = on) =>
  ratificationProblems({ ...STEER, ...over }, at).map(({ rule }) => rule);

it('DEC-15 ratifies a steer of the same body, once, on the day itself or later', () => {
  expect(rules()).toEqual([]);
  expect(rules({}, day('2017-11-14'))).toEqual([]);
  expect(rules({}, day('2017-11-13'))).toEqual(['DEC-15']);
  expect(rules({ isSameBody: false })).toEqual(['DEC-15']);
  expect(rules({ ratifiedByCode: 'JC-2017-02' })).toEqual(['DEC-15']);
});

it('DEC-15 ratifies what waits for it: also a chair’s action, not a formal approval, never nothing', () => {
  expect(rules({ outcome: 'APPROVED' })).toEqual(['DEC-15']);
  expect(rules({ outcome: 'APPROVED', type: 'CHAIRS_ACTION' })).toEqual([]);
  expect(ratificationProblems(null, on).map(({ rule }) => rule)).toEqual(['DEC-15']);
});
