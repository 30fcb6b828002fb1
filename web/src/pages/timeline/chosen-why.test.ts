import { chosenWhy, whyParam } from './chosen-why.js';
import { aPlan, aRow } from './test/plan.js';

const scenario = (number: number) => ({
  id: `s${number}`,
  number,
  name: `Scenario ${number}`,
  isWorking: number === 1,
  branchCondition: null,
  decideBy: null,
});
const rows = [
  aRow('launch:1', { code: 'MS-014', title: 'Launch', scenarioId: 's1' }),
  aRow('launch:2', { code: 'MS-014', title: 'Launch', scenarioId: 's2' }),
  aRow('senate', { code: 'MS-001' }),
];
const plan = { ...aPlan(rows), scenarios: [scenario(1), scenario(2)] };

it.each`
  why           | shown   | scenario
  ${'MS-014'}   | ${null} | ${'s1'}
  ${'MS-014'}   | ${'s2'} | ${'s2'}
  ${'MS-014:2'} | ${null} | ${'s2'}
  ${'MS-014:2'} | ${'s1'} | ${'s1'}
  ${'MS-014:9'} | ${null} | ${'s1'}
`('$why with scenario $shown on the chart is told under $scenario', ({ why, shown, scenario }) => {
  expect(chosenWhy(plan, why, shown)).toEqual({ itemId: 'launch', title: 'Launch', scenarioId: scenario });
});

it.each([undefined, '', 'MS-999'])('asks for nothing with %p', (why) => {
  expect(chosenWhy(plan, why, null)).toBeNull();
});

it('names a scenario only where it is not the one that the plan works to', () => {
  expect(plan.rows.map((row) => whyParam(plan, row))).toEqual(['MS-014', 'MS-014:2', 'MS-001']);
});
