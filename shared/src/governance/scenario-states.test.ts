import { scenarioChangeProblems } from './scenario-states.js';

it.each`
  from             | to               | rules
  ${'ALTERNATIVE'} | ${'WORKING'}     | ${[]}
  ${'ALTERNATIVE'} | ${'CLOSED'}      | ${[]}
  ${'CLOSED'}      | ${'ALTERNATIVE'} | ${[]}
  ${'WORKING'}     | ${'ALTERNATIVE'} | ${[]}
  ${'WORKING'}     | ${'CLOSED'}      | ${['SCN-1']}
  ${'WORKING'}     | ${'WORKING'}     | ${['SCN-1']}
  ${'CLOSED'}      | ${'WORKING'}     | ${['SCN-1']}
  ${'CLOSED'}      | ${'CLOSED'}      | ${['SCN-1']}
`('from $from to $to: $rules', ({ from, to, rules }) => {
  expect(scenarioChangeProblems(from, to, 'Agreed').map(({ rule }) => rule)).toEqual(rules);
});

it('wants a reason, and says in the same answer what else stands against it', () => {
  expect(scenarioChangeProblems('ALTERNATIVE', 'CLOSED', ' ').map(({ rule }) => rule)).toEqual(['SCN-2']);
  const both = scenarioChangeProblems('WORKING', 'CLOSED', null);
  expect(both.map(({ rule }) => rule)).toEqual(['SCN-1', 'SCN-2']);
  expect(both[0]?.message).toBe(
    'This scenario is the one that the plan works to. Let the plan work to another one first.',
  );
});
