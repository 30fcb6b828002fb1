import { type EffectFacts, effectProblems, effectWords } from './decision-effects.js';

const GATE = { code: 'MS-017', isGate: true, isOpen: true, atMeeting: true };
const LAUNCH = { code: 'MS-018', isGate: false, isOpen: true, atMeeting: false };
const opens = { kind: 'OPENS', item: GATE, date: null, baselineName: null } as const;
const sets = { kind: 'SETS_DATE', item: LAUNCH, date: '2 Feb 2018', baselineName: null } as const;
const fields = (...effects: EffectFacts[]) => effectProblems(effects).map(({ field }) => field);

it('says in words what will happen', () => {
  expect(effectWords('OPENS', 'MS-017', null, null)).toBe('opens MS-017');
  expect(effectWords('SETS_DATE', 'MS-018', '2 Feb 2018', null)).toBe('sets MS-018 to 2 Feb 2018');
  expect(effectWords('TAKES_BASELINE', null, null, 'Agreed in March')).toBe(
    'takes the baseline “Agreed in March”',
  );
});

it('DEC-17 opens gates and sets dates of what has one of its own', () => {
  expect(fields(opens, sets)).toEqual([]);
  expect(fields({ ...opens, item: LAUNCH })).toEqual(['effects.0.planItemId']);
  expect(fields({ ...sets, item: { ...LAUNCH, atMeeting: true } })).toEqual(['effects.0.planItemId']);
  expect(fields({ ...sets, date: ' ' }, { ...opens, item: null })).toEqual([
    'effects.0.date',
    'effects.1.planItemId',
  ]);
  expect(fields({ ...opens, item: { ...GATE, isOpen: false } })).toEqual(['effects.0.planItemId']);
});

it('DEC-17 takes a baseline with a name, and nothing twice', () => {
  const baseline = { kind: 'TAKES_BASELINE', item: null, date: null, baselineName: 'Agreed' } as const;
  expect(fields(baseline)).toEqual([]);
  expect(fields({ ...baseline, baselineName: null })).toEqual(['effects.0.baselineName']);
  expect(fields(opens, opens)).toEqual(['effects.1.kind']);
});

it('DEC-17 does nothing to the plan by what releases nothing', () => {
  expect(effectProblems([opens], false).map(({ field }) => field)).toEqual(['effects']);
  expect(effectProblems([], false)).toEqual([]);
});
