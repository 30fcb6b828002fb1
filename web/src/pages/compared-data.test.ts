import type { Plan, PlanRow } from '../features/milestones/api/plan.js';
import { comparedData } from './compared-data.js';

const date = (on: string) =>
  ({
    text: on,
    written: on,
    shape: 'DAY',
    confidence: 'CONFIRMED',
    precision: 'day',
    earliest: on,
    latest: on,
  }) as PlanRow['forecast'];
const row = (rowId: string, forecast: string | null) =>
  ({
    rowId,
    itemId: rowId,
    code: rowId,
    title: rowId,
    kind: 'MILESTONE',
    category: 'DELIVERABLE',
    rag: 'green',
    scenarioId: null,
    baseline: date('2017-12-01'),
    forecast: forecast === null ? null : date(forecast),
    actual: null,
  }) as PlanRow;
const plan = (...rows: PlanRow[]) =>
  ({
    today: '2018-01-01',
    rows,
    groups: [],
    scenarios: [],
    meetings: [],
    links: [],
    restrictions: [],
  }) as unknown as Plan;

it('draws what moved with where it stood before, what came without, and leaves out what stayed', () => {
  const { items } = comparedData(
    plan(row('moved', '2018-01-10'), row('same', '2018-02-01')),
    plan(row('moved', '2018-03-10'), row('same', '2018-02-01'), row('new', '2018-04-01')),
    '24 Nov 2017',
  );
  expect(items.map(({ id }) => id)).toEqual(['moved', 'new']);
  const [moved, came] = items;
  expect(Number(moved?.latest) - Number(moved?.baselineLatest)).toBe(59);
  expect(came?.baselineLatest).toBeNull();
  expect(moved?.outlineName).toBe('At 24 Nov 2017');
});
