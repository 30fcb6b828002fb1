import { day } from '../dates/day.js';
import {
  type ConfidenceFacts,
  confidenceProblems,
  confidenceSentence,
  ratingsOf,
  recommendationProblems,
  recommendationStepProblems,
} from './delivery-confidence.js';

const FACTS: ConfidenceFacts = {
  scale: 'THREE',
  rating: 'AMBER',
  reviewer: 'Review team',
  reviewType: 'Gate 2',
  reviewedOn: day('2017-11-24'),
  recommendations: [{ text: 'Appoint a lead', owner: 'SRO', dueOn: day('2017-11-24') }],
};
const problems = (more: Partial<ConfidenceFacts>) =>
  confidenceProblems({ ...FACTS, ...more }, day('2017-11-24')).map(({ rule, field }) => `${rule} ${field}`);

it('takes a rating of its own scale only (DCA-1)', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ rating: 'AMBER_RED' })).toEqual(['DCA-1 rating']);
  expect(problems({ scale: 'FIVE', rating: 'AMBER_RED' })).toEqual([]);
  expect(ratingsOf('THREE')).toEqual(['GREEN', 'AMBER', 'RED']);
});

it('wants a reviewer, a review and a day that has come (DCA-2)', () => {
  expect(problems({ reviewer: ' ', reviewType: '' })).toEqual(['DCA-2 reviewer', 'DCA-2 reviewType']);
  expect(problems({ reviewedOn: day('2017-11-25'), recommendations: [] })).toEqual(['DCA-2 reviewedOn']);
});

it('wants words, an owner and a day after the review of each recommendation (DCA-3)', () => {
  const recommendation = { text: '', owner: '', dueOn: day('2017-11-23') };
  expect(problems({ recommendations: [recommendation] })).toEqual([
    'DCA-3 recommendations.0.text',
    'DCA-3 recommendations.0.owner',
    'DCA-3 recommendations.0.dueOn',
  ]);
});

it('says the scale with the rating, so that amber of three is not read as amber of five', () => {
  expect(confidenceSentence('THREE', 'AMBER')).toMatch(/^Amber, 2 of three: /);
  expect(confidenceSentence('FIVE', 'AMBER')).toMatch(/^Amber, 3 of five: /);
});

it('is due on the day of its review at the earliest, when it is corrected too (DCA-3)', () => {
  const facts = { text: 'Appoint a lead', owner: 'SRO', dueOn: day('2017-11-24') };
  expect(recommendationProblems(facts, day('2017-11-24'))).toEqual([]);
  expect(recommendationProblems({ ...facts, text: ' ' }, day('2017-11-25'))).toMatchObject([
    { rule: 'DCA-3', field: 'wording' },
    { rule: 'DCA-3', field: 'dueOn' },
  ]);
});

it('is closed with what became of it, and opened again before it is corrected (DCA-4)', () => {
  const step = (...facts: Parameters<typeof recommendationStepProblems>) =>
    recommendationStepProblems(...facts).map(({ rule, field }) => `${rule} ${field}`);
  expect(step('close', false, 'A lead was appointed')).toEqual([]);
  expect(step('close', false, ' ')).toEqual(['DCA-4 reason']);
  expect(step('close', true, 'A lead was appointed')).toEqual(['DCA-4 null']);
  expect(step('correct', true, 'A misprint')).toEqual(['DCA-4 null']);
  expect(step('correct', false, 'A misprint')).toEqual([]);
  expect(step('reopen', true, 'The lead has left')).toEqual([]);
  expect(step('reopen', false, 'The lead has left')).toEqual(['DCA-4 null']);
});
