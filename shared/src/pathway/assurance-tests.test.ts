import { day } from '../dates/day.js';
import {
  type AssuranceTest,
  assuranceTestProblems,
  bedTestProblems,
  submissionProblems,
  type TestRating,
} from './assurance-tests.js';

const TODAY = day('2017-11-24');
const test = (over: Partial<AssuranceTest> = {}): AssuranceTest => ({
  number: 5,
  isApplicable: true,
  notApplicableReason: null,
  rating: 'MET',
  assessor: 'NHS England region',
  assessedOn: TODAY,
  conditionA: true,
  conditionB: false,
  conditionC: false,
  ...over,
});
const rules = (over: Partial<AssuranceTest>) =>
  assuranceTestProblems(test(over), TODAY).map(({ rule, field }) => `${rule} ${field}`);

it('ASR-1 takes the test for beds as met with one of its conditions, not with none', () => {
  const none = { conditionA: false };
  expect(rules(none)).toEqual(['ASR-1 rating']);
  expect(rules({})).toEqual([]);
  expect(rules({ ...none, conditionB: true })).toEqual([]);
  expect(rules({ ...none, conditionC: true })).toEqual([]);
  expect(rules({ ...none, rating: 'PARTLY' })).toEqual([]);
  expect(rules({ ...none, number: 4 })).toEqual([]);
});

it('ASR-2 keeps the test for beds where one bed is taken away, and lets it go where none is', () => {
  const setAside = { isApplicable: false };
  const of = (beds: number | null) => bedTestProblems(beds, setAside).map(({ rule }) => rule);
  expect(of(-1)).toEqual(['ASR-2']);
  expect(of(0)).toEqual([]);
  expect(of(null)).toEqual([]);
  expect(of(12)).toEqual([]);
  expect(bedTestProblems(-300, { isApplicable: true })).toEqual([]);
  expect(bedTestProblems(-1, setAside)[0]?.message).toContain('takes 1 bed away');
});

it('ASR-3 submits nothing while one of tests 1 to 4 is not assessed', () => {
  const all = (fourth: TestRating, fifth: TestRating = 'NOT_ASSESSED') =>
    (['MET', 'PARTLY', 'NOT_MET', fourth, fifth] as const).map((rating, at) => ({ number: at + 1, rating }));
  expect(submissionProblems(all('NOT_ASSESSED', 'MET')).map(({ rule }) => rule)).toEqual(['ASR-3']);
  expect(submissionProblems(all('NOT_MET'))).toEqual([]);
  expect(submissionProblems([])[0]?.message).toContain('tests 1, 2, 3, 4 are not assessed');
});

it('ASR-4 wants assessor and day of a rating, a reason of what is set aside, and sets nothing else aside', () => {
  expect(rules({ assessor: ' ' })).toEqual(['ASR-4 assessor']);
  expect(rules({ assessedOn: null })).toEqual(['ASR-4 assessedOn']);
  expect(rules({ assessedOn: day('2017-11-25') })).toEqual(['ASR-4 assessedOn']);
  expect(rules({ rating: 'NOT_ASSESSED', assessor: null, assessedOn: null })).toEqual([]);
  const setAside = { isApplicable: false, rating: 'NOT_ASSESSED' as const };
  expect(rules(setAside)).toEqual(['ASR-4 notApplicableReason']);
  expect(rules({ ...setAside, notApplicableReason: 'No bed is taken away' })).toEqual([]);
  expect(rules({ ...setAside, notApplicableReason: 'No bed is taken away', number: 4 })).toEqual([
    'ASR-4 isApplicable',
  ]);
  expect(rules({ number: 1 })).toEqual(['ASR-4 conditionA']);
});
