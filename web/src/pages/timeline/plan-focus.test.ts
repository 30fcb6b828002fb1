import { focusOf, isInFocus } from '@gantry/shared/timeline/plan-focus';
import type { Plan, PlanRow } from '../../features/milestones/api/plan.js';
import { filteredRows } from './plan-filter.js';
import { aPlan, aRow, on } from './test/plan.js';

const stroke = { workstreamId: 'stroke' };
const launch = (scenario: string, day: string): PlanRow =>
  aRow(`launch:${scenario}`, {
    ...stroke,
    title: 'Launch consultation',
    laneId: 'committee',
    scenarioId: scenario,
    isProtected: true,
    forecast: on(day),
  });
const plan: Plan = aPlan([
  launch('s1', '2018-02-01'),
  launch('s2', '2018-03-08'),
  aRow('senate', { ...stroke, laneId: 'senate', forecast: on('2017-10-26') }),
  aRow('go live', { ...stroke, laneId: 'later', forecast: on('2019-06-01') }),
  aRow('east kent', { workstreamId: 'east-kent', laneId: 'east', forecast: on('2017-12-01') }),
]);

it('opens on the lanes that lead to what the scenarios disagree about', () => {
  const focus = focusOf(plan)!;
  expect(focus.title).toBe('Stroke review: to launch consultation');
  expect(plan.rows.filter((row) => isInFocus(row, focus)).map(({ rowId }) => rowId)).toEqual([
    'launch:s1',
    'launch:s2',
    'senate',
  ]);
});

it('has no focus where every scenario agrees', () => {
  expect(focusOf(aPlan([aRow('senate', { laneId: 'senate' })]))).toBeNull();
});

it('shows the whole plan when all workstreams are asked for', () => {
  expect(filteredRows(plan, focusOf(plan), { show: 'all', status: undefined, find: undefined })).toHaveLength(
    5,
  );
});

it('finds the working groups below a workstream', () => {
  const rows = filteredRows(plan, null, { show: 'hospital', status: undefined, find: undefined });
  expect(rows.map(({ rowId }) => rowId)).toContain('senate');
});

it.each([
  ['to be confirmed', 'tbc', 'east kent', ['east kent']],
  ['of that colour', 'red', undefined, []],
] as const)('keeps what is %s', (_words, status, find, expected) => {
  const unsure = aPlan(
    plan.rows.map((row) =>
      row.rowId === 'east kent'
        ? { ...row, forecast: { ...row.forecast!, confidence: 'TBC' as const } }
        : row,
    ),
  );
  const rows = filteredRows(unsure, null, { show: 'all', status, find });
  expect(rows.map(({ rowId }) => rowId)).toEqual(expected);
});
