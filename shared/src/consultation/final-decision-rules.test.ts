import { day } from '../dates/day.js';
import { finalDecisionProblems } from './final-decision-rules.js';

const consulted = {
  title: 'Stroke',
  state: 'CLOSED' as const,
  closes: day('2018-04-13'),
  hasResponseReport: true,
};
const rules = (over: object, on: string, outcome: 'APPROVED' | 'NOTED' = 'APPROVED') =>
  finalDecisionProblems({ ...consulted, ...over }, outcome, day(on)).map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );

it('CON-1 refuses a final choice until the day after the close', () => {
  expect(rules({}, '2018-04-13')).toEqual(['CON-1 E']);
  expect(rules({}, '2018-04-14')).toEqual([]);
  expect(rules({ state: 'LIVE' }, '2018-04-14')).toEqual(['CON-1 E']);
  expect(rules({ state: 'PLANNED', closes: null }, '2018-04-14')).toEqual(['CON-1 E']);
  expect(rules({ state: 'WITHDRAWN' }, '2018-04-01')).toEqual([]);
  expect(rules({}, '2018-04-01', 'NOTED')).toEqual([]);
});

it('CON-2 warns of a choice without a response report', () => {
  expect(rules({ hasResponseReport: false }, '2018-04-14')).toEqual(['CON-2 W']);
});
