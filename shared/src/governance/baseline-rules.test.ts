import { type BaselineFacts, baselineProblems, rebaselineWarning } from './baseline-rules.js';

const facts = (over: Partial<BaselineFacts> = {}): BaselineFacts => ({
  hasBaseline: true,
  name: 'Agreed in March',
  reason: 'The board agreed to the later launch',
  decision: { code: 'JC-2018-03', state: 'IN_EFFECT', outcome: 'APPROVED' },
  ...over,
});
const rules = (over: Partial<BaselineFacts>) => baselineProblems(facts(over)).map(({ rule }) => rule);

it('takes the first baseline without a decision, and the next only by one', () => {
  expect(rules({ hasBaseline: false, decision: null })).toEqual([]);
  expect(rules({ hasBaseline: true, decision: null })).toEqual(['BL-3']);
});

it.each`
  state            | outcome                     | carries
  ${'IN_EFFECT'}   | ${'APPROVED'}               | ${true}
  ${'IMPLEMENTED'} | ${'APPROVED_AMENDED'}       | ${true}
  ${'IN_EFFECT'}   | ${'ENDORSED'}               | ${true}
  ${'TAKEN'}       | ${'DIRECTED'}               | ${true}
  ${'RESCINDED'}   | ${'DIRECTED'}               | ${false}
  ${'TAKEN'}       | ${'APPROVED'}               | ${false}
  ${'TAKEN'}       | ${'APPROVED_CONDITIONALLY'} | ${false}
  ${'IN_EFFECT'}   | ${'APPROVED_CONDITIONALLY'} | ${true}
  ${'IN_EFFECT'}   | ${'REJECTED'}               | ${false}
  ${'IN_EFFECT'}   | ${'NOTED'}                  | ${false}
  ${'LAPSED'}      | ${'APPROVED'}               | ${false}
  ${'RESCINDED'}   | ${'APPROVED'}               | ${false}
`('a decision $outcome and $state carries a baseline: $carries', ({ state, outcome, carries }) => {
  expect(rules({ decision: { code: 'JC-2018-03', state, outcome } })).toEqual(carries ? [] : ['BL-4']);
});

it('asks for name and reason together with what else is missing', () => {
  expect(rules({ name: ' ', reason: '', decision: null })).toEqual(['BL-5', 'BL-5', 'BL-3']);
});

it('warns from the third time that a plan is set anew, not the second', () => {
  expect(rebaselineWarning(2)).toBeNull();
  expect(rebaselineWarning(3)?.rule).toBe('BL-2');
});
