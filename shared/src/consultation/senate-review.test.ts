import { day } from '../dates/day.js';
import { senateProblems, senateSentence } from './senate-review.js';

const none = { requestedOn: null, panelOn: null, finalReportOn: null, businessCaseFinalOn: null };
const ids = (over: object) => senateProblems({ ...none, ...over }).map(({ rule }) => rule);

it('CS-1 warns of a panel less than eight weeks after the request', () => {
  const requestedOn = day('2017-09-21');
  expect(ids({ requestedOn, panelOn: day('2017-11-16') })).toEqual([]);
  expect(ids({ requestedOn, panelOn: day('2017-11-15') })).toEqual(['CS-1']);
  expect(ids({ panelOn: day('2017-11-15') })).toEqual([]);
});

it('CS-2 warns of a business case that is final before the final report', () => {
  const finalReportOn = day('2017-12-22');
  expect(ids({ finalReportOn, businessCaseFinalOn: day('2017-12-16') })).toEqual(['CS-2']);
  expect(ids({ finalReportOn, businessCaseFinalOn: day('2017-12-22') })).toEqual([]);
});

it('counts from evidence to final report', () => {
  expect(senateSentence(day('2017-10-26'), day('2017-12-22'))).toBe('57 days from evidence to final report.');
});
