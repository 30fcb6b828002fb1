import type { ScenarioFacts, ScenarioItemFacts } from './facts.js';

/** Which scenario is the working one is ours: the paper shows both side by side. */
export const SCENARIOS: readonly ScenarioFacts[] = [
  { number: 1, name: 'One meeting of the Investment Committee', state: 'WORKING', branch: 'NHS England needs one meeting of its Investment Committee', source: '002:558' },
  { number: 2, name: 'Two meetings of the Investment Committee', state: 'ALTERNATIVE', branch: 'NHS England needs a second meeting of its Investment Committee', source: '002:562' },
];

/**
 * Where a scenario differs from the shared plan. An item without a row here is the same in every scenario; `isAbsent` takes it out
 * of one. `meeting` and `entry` are codes of source entries.
 */
export const SCENARIO_ITEMS: readonly ScenarioItemFacts[] = [
  { scenario: 1, item: 'stroke-jc-decision', meeting: 'stroke-jc-decision-s1', entry: 'stroke-jc-decision-s1' },
  { scenario: 1, item: 'stroke-launch', entry: 'stroke-launch-s1' },
  { scenario: 1, item: 'stroke-ic-2', isAbsent: true },
  { scenario: 2, item: 'stroke-jc-decision', meeting: 'stroke-jc-decision-s2', entry: 'stroke-jc-decision-s2' },
  { scenario: 2, item: 'stroke-launch', entry: 'stroke-launch-s2' },
];
