import { day } from '../dates/day.js';
import { type DecidedAbout, type ScopeEntry, scopeProblems } from './delegated-scope.js';

const entry = (over: Partial<ScopeEntry> = {}): ScopeEntry => ({
  function: 'Stroke units',
  programmeId: 'stp',
  workstreamId: null,
  from: null,
  to: null,
  ...over,
});
const about = (over: Partial<DecidedAbout> = {}): DecidedAbout => ({
  programmeId: 'stp',
  workstreamId: undefined,
  outcome: 'APPROVED',
  on: day('2018-01-31'),
  ...over,
});
const rules = (scope: ScopeEntry[], over: Partial<DecidedAbout> = {}) =>
  scopeProblems('JOINT_COMMITTEE', scope, about(over)).map(({ rule, severity }) => `${rule} ${severity}`);

it('BODY-2 refuses another programme, and accepts its own', () => {
  expect(rules([entry()])).toEqual([]);
  expect(rules([entry()], { programmeId: 'other' })).toEqual(['BODY-2 E']);
  expect(rules([entry({ programmeId: null })])).toEqual(['BODY-2 E']);
});

it('BODY-2 refuses an item of another workstream, and of none', () => {
  const stroke = [entry({ workstreamId: 'stroke' })];
  expect(rules(stroke, { workstreamId: 'stroke' })).toEqual([]);
  expect(rules(stroke, { workstreamId: 'east-kent' })).toEqual(['BODY-2 E']);
  expect(rules(stroke, { workstreamId: null })).toEqual(['BODY-2 E']);
  expect(rules(stroke)).toEqual([]);
});

it('BODY-2 holds on the first and last day of the delegation, and not outside', () => {
  const on = (text: string) =>
    rules([entry({ from: day('2018-01-31'), to: day('2018-02-28') })], { on: day(text) });
  expect(on('2018-01-30')).toEqual(['BODY-2 E']);
  expect(on('2018-01-31')).toEqual([]);
  expect(on('2018-02-28')).toEqual([]);
  expect(on('2018-03-01')).toEqual(['BODY-2 E']);
});

it('BODY-2 refuses to decide outside it, and not to note, defer or recommend', () => {
  const other = { programmeId: 'other' };
  expect(rules([entry()], { ...other, outcome: 'REJECTED' })).toEqual(['BODY-2 E']);
  for (const outcome of ['NOTED', 'DEFERRED', 'RECOMMENDED'] as const)
    expect(rules([entry()], { ...other, outcome })).toEqual([]);
});

it('BODY-2 asks nothing where no scope is recorded, nor of other kinds of body', () => {
  expect(rules([])).toEqual([]);
  expect(scopeProblems('STATUTORY_ORG', [entry()], about({ programmeId: 'other' }))).toEqual([]);
});
