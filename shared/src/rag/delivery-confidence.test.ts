import { day } from '../dates/day.js';
import {
  type ConfidenceFacts,
  confidenceProblems,
  confidenceSentence,
  ratingsOf,
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
