import { changeRows, chosenRows } from './change-rows.js';

const record = (change: 'CHANGED' | 'ADDED' | 'REMOVED', entity = 'plan_item') => ({
  id: change,
  entity,
  change,
  code: 'MS-1',
  title: 'Launch',
  path: 'items/1',
  fields: [
    {
      label: 'State',
      before: change === 'ADDED' ? '' : 'Not started',
      after: change === 'REMOVED' ? '' : 'Done',
      scenarioId: null,
    },
    {
      label: 'RAG',
      before: change === 'ADDED' ? '' : 'Green',
      after: change === 'REMOVED' ? '' : 'Blue',
      scenarioId: null,
    },
  ],
});

it('gives a changed record a line for each field, and one that came or went a single line', () => {
  const rows = changeRows([record('CHANGED'), record('ADDED'), record('REMOVED')]);
  expect(rows.map(({ field, before, after }) => [field, before, after])).toEqual([
    ['State', 'Not started', 'Done'],
    ['RAG', 'Green', 'Blue'],
    ['', '', 'State: Done; RAG: Blue'],
    ['', 'State: Not started; RAG: Green', ''],
  ]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(4);
});

it('leaves the lines of what was chosen', () => {
  const rows = changeRows([record('CHANGED'), record('ADDED', 'risk')]);
  expect(chosenRows(rows, {})).toHaveLength(3);
  expect(chosenRows(rows, { kind: 'risk' })).toHaveLength(1);
  expect(chosenRows(rows, { kind: 'risk', change: 'CHANGED' })).toEqual([]);
});
