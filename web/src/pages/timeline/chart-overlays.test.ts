import { day } from '@gantry/shared/dates/day';
import { chainOnChart } from './chart-overlays.js';
import { aPlan, aRow } from './test/plan.js';

const plan = aPlan([
  aRow('ic'),
  aRow('launch:1', { scenarioId: 's1' }),
  aRow('launch:2', { scenarioId: 's2' }),
]);
const step = (itemId: string) => ({
  itemId,
  title: itemId,
  from: '2018-01-17',
  to: '2018-01-31',
  isUnconfirmed: false,
  isDriving: true,
  wait: null,
  sentences: [],
});
const told = (scenarioId: string) => ({
  scenarioId,
  scenarioNumber: 1,
  isWorking: true,
  targetOn: '2018-02-01',
  headline: '1 Feb 2018',
  chain: {
    steps: [
      step('hidden'),
      { ...step('ic'), wait: { from: '2018-01-09', to: '2018-01-17', words: '8 days waiting' } },
      step('launch'),
    ],
    links: [
      { fromId: 'hidden', toId: 'ic', kind: 'FS', isDriving: true },
      { fromId: 'ic', toId: 'launch', kind: 'FS', isDriving: true },
    ],
  },
  waits: [],
  problems: [],
});

it('puts the chain of a scenario on its own rows and on those that all share', () => {
  const chain = chainOnChart(plan, told('s2'), 'launch')!;
  expect([...chain.steps.keys()]).toEqual(['ic', 'launch:2']);
  expect(chain.chosenId).toBe('launch:2');
  expect(chain.links).toEqual([{ fromId: 'ic', toId: 'launch:2', type: 'FS', isDriving: true }]);
});

it('keeps the place of a step among all, whether each is on the chart or not', () => {
  const { steps } = chainOnChart(plan, told('s1'), 'launch')!;
  expect(steps.get('ic')).toEqual({
    position: 2,
    count: 3,
    isDriving: true,
    isChosen: false,
    wait: { from: day('2018-01-09'), to: day('2018-01-17'), words: '8 days waiting' },
  });
  expect(steps.get('launch:1')).toMatchObject({ position: 3, isChosen: true });
});

it('is nothing where the item is not in the scenario', () => {
  expect(chainOnChart(plan, { ...told('s1'), chain: null }, 'launch')).toBeNull();
});
