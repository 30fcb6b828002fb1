import type { ComparedScenario, Comparison, Scenario } from '../api/compare.js';
import {
  dayIn,
  differencesCsv,
  differencesOf,
  routeLines,
  spreadSentence,
  spreadWords,
  tightestWords,
} from './compare-words.js';

const step = (itemId: string, margin: number | null) => ({
  ...{ itemId, title: `Step ${itemId}`, on: '2018-01-31', isUnconfirmed: false, isDriving: true },
  ...{ margin, waitDays: null, isOverdue: false, takesTime: false, sentence: '' },
});
const scenario = (
  scenarioNumber: number,
  route: ComparedScenario['route'],
  days: Record<string, string | null>,
): ComparedScenario => ({
  ...{ scenarioId: `s${scenarioNumber}`, scenarioNumber, isWorking: scenarioNumber === 1, targetOn: null },
  ...{ headline: '', cliff: null, problems: [], route },
  items: Object.entries(days).map(([itemId, likely]) => ({ itemId, title: `Step ${itemId}`, likely })),
});
const SCENARIOS = [
  scenario(1, [step('a', 3), step('z', null)], { a: '2018-01-09', z: '2018-02-01' }),
  scenario(2, [step('a', 3), step('b', -1), step('z', null)], {
    ...{ a: '2018-01-09', b: '2018-02-28', z: null },
  }),
];

it('puts a step that routes share on one line', () => {
  expect(
    routeLines(SCENARIOS).map(({ title, steps }) => [title, ...steps.map((one) => one?.margin)]),
  ).toEqual([
    ['Step a', 3, 3],
    ['Step b', undefined, -1],
    ['Step z', null, null],
  ]);
});

it('says of each difference how far apart it is, and in which scenario alone', () => {
  const found = differencesOf(SCENARIOS);
  expect(found.map((one) => [one.title, dayIn(one, 0), dayIn(one, 1), spreadWords(one)])).toEqual([
    ['Step z', '1 Feb 2018', 'cannot be computed', 'not known in all'],
    ['Step b', 'not in it', '28 Feb 2018', 'only in scenario 2'],
  ]);
  expect(differencesCsv(found, SCENARIOS)).toContain('Step b,not in it,28 Feb 2018,,Scenario 2');
});

it('names the tightest step', () => {
  expect(SCENARIOS.map(tightestWords)).toEqual([
    '3 working days, at “Step a”',
    'late by 1 working day at “Step b”',
  ]);
});

it('sets what the office holds of each scenario beside the days, and leaves out what nobody has said', () => {
  const comparison = {
    daysApart: 35,
    scenarios: SCENARIOS.map((one, at) => ({ ...one, targetOn: ['2018-02-01', '2018-03-08'][at]! })),
  } as unknown as Comparison;
  const held = (...probabilities: (number | null)[]) =>
    probabilities.map((probability, at) => ({ id: `s${at + 1}`, probability })) as unknown as Scenario[];
  expect(spreadSentence('Launch', comparison, held(60, 40))).toBe(
    '“Launch”: 1 Feb 2018 (60 %) or 8 Mar 2018 (40 %), 35 days apart.',
  );
  expect(spreadSentence('Launch', comparison, held(60, null))).toBe(
    '“Launch”: 1 Feb 2018 (60 %) or 8 Mar 2018, 35 days apart.',
  );
});
