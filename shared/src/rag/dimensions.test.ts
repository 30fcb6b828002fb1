import { computedTime, type DimensionRag, dimensionProblems } from './dimensions.js';

const rules = (rag: DimensionRag, reason: string, time: DimensionRag, dimension: 'TIME' | 'COST' = 'TIME') =>
  dimensionProblems(dimension, rag, reason, time).map(({ rule, severity }) => `${rule} ${severity}`);

it('wants a reason, also of what is not rated (DIM-1)', () => {
  expect(rules('grey', '', 'green')).toEqual(['DIM-1 E']);
  expect(rules('grey', 'The finance lead is new', 'green')).toEqual([]);
});

it('takes a time that is better than the plan says, and says so (DIM-2)', () => {
  expect(rules('green', 'Recovered', 'amber')).toEqual(['DIM-2 W']);
  expect(rules('amber', 'Recovered', 'amber')).toEqual([]);
  expect(rules('green', 'Within budget', 'red', 'COST')).toEqual([]);
  expect(rules('green', 'On time', 'grey')).toEqual([]);
});

it('computes time from the items: what is finished is on time', () => {
  expect(computedTime({ rag: 'blue' })).toBe('green');
  expect(computedTime({ rag: 'red' })).toBe('red');
});
