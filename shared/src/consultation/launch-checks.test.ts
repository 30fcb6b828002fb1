import { day } from '../dates/day.js';
import { type LaunchFacts, launchChecks, launchProblems } from './launch-checks.js';

const READY: LaunchFacts = {
  decision: { name: 'JC-2018-01', effect: 'IN_EFFECT', open: [] },
  assurance: { outcome: 'ASSURED', evidence: 'Letter of 18 January' },
  assessments: [
    { title: 'IIA', kind: 'IIA', state: 'FINAL', reason: null, coversOptionsOf: null, finalOn: null },
  ],
  optionsOf: null,
  scrutiny: { change: 'YES', consulted: ['JHOSC'], problems: [] },
  opens: day('2018-02-01'),
  closes: day('2018-04-26'),
  timetable: [],
};
const ids = (over: Partial<LaunchFacts>) => launchProblems({ ...READY, ...over }).map(({ rule }) => rule);

it('a launch that has everything is not in the way of itself', () => {
  expect(launchChecks(READY).map(({ state }) => state)).toEqual(['MET', 'MET', 'MET', 'MET', 'MET']);
});

it('names everything that is missing at once', () => {
  const nothing = { decision: null, assurance: null, assessments: [], scrutiny: null, opens: null };
  expect(ids({ ...nothing, closes: null })).toEqual(['STG-3', 'STG-3', 'IA-1', 'SCR-6', 'CON-5', 'CON-5']);
});

it('STG-3 wants a decision that is in effect and an outcome that assures', () => {
  const decision = { name: 'JC-2018-01', open: ['The Investment Committee approves'] };
  expect(ids({ decision: { ...decision, effect: 'AWAITING_CONDITIONS' } })).toEqual(['DEC-2']);
  expect(ids({ decision: { ...decision, effect: 'LAPSED' } })).toEqual(['STG-3']);
  expect(ids({ assurance: { ...decision, effect: 'AWAITING_CONDITIONS' } })).toEqual(['DEC-2']);
  expect(ids({ assurance: { outcome: 'NOT_ASSURED', evidence: 'Letter' } })).toEqual(['STG-3']);
  expect(ids({ assurance: { outcome: 'ASSURED_WITH_CONDITIONS', evidence: 'Letter' } })).toEqual([]);
});

it('SCR-6 wants scrutiny consulted unless the change is not substantial', () => {
  expect(ids({ scrutiny: { change: 'YES', consulted: [], problems: [] } })).toEqual(['SCR-6']);
  expect(ids({ scrutiny: { change: 'NO', consulted: [], problems: [] } })).toEqual([]);
});

it('says what only warns', () => {
  const warning = { rule: 'PEP-2', severity: 'W' as const, field: null, message: 'Overlaps' };
  expect(launchChecks({ ...READY, timetable: [warning] }).at(-1)?.state).toBe('WARNING');
});
