import { nextSteps, stepProblems } from './consultation-states.js';

describe('CON-7', () => {
  const rules = (...given: Parameters<typeof stepProblems>) =>
    stepProblems(...given).map(({ field }) => field);

  it('lets states follow one another and leaves none out', () => {
    expect(rules('LIVE', 'CLOSED', null)).toEqual([]);
    expect(rules('LIVE', 'ANALYSED', null)).toEqual(['step']);
    expect(rules('REPORTED', 'DECIDED', null)).toEqual([]);
    expect(nextSteps('WITHDRAWN')).toEqual([]);
    expect(rules('WITHDRAWN', 'RESUMED', 'Changed our mind')).toEqual(['step']);
  });

  it('pauses and withdraws with a reason only', () => {
    expect(rules('LIVE', 'PAUSED', ' ')).toEqual(['reason']);
    expect(rules('LIVE', 'PAUSED', 'An election was called')).toEqual([]);
    expect(rules('PLANNED', 'WITHDRAWN', null)).toEqual(['reason']);
  });
});
