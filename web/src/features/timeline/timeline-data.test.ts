import { STROKE } from './test/screen-data.js';
import { groupedBy } from './timeline-data.js';

it('gathers what has no place in a grouping under a group that says so', () => {
  const plan = groupedBy(STROKE, 'pathway');
  expect(new Set(plan.items.map((item) => item.groupId))).toEqual(new Set(['without-pathway']));
  expect(plan.groups.at(-1)?.title).toBe('No pathway');
});

it('shows meetings only in the lanes of bodies', () => {
  expect(groupedBy(STROKE, 'body').meetings).toHaveLength(1);
  expect(groupedBy(STROKE, 'workstream').meetings).toEqual([]);
});
