import { STROKE } from './test/screen-data.js';
import { groupedBy } from './timeline-data.js';

it('gathers what has no place in a grouping under a group that says so', () => {
  const plan = groupedBy(STROKE, 'pathway');
  expect(new Set(plan.items.map((item) => item.groupId))).toEqual(new Set(['without-pathway']));
  expect(plan.groups.at(-1)?.title).toBe('No pathway');
});

it('shows meetings in the rows of bodies', () => {
  expect(groupedBy(STROKE, 'body').meetings).toHaveLength(1);
  expect(groupedBy(STROKE, 'workstream').meetings).toEqual([]);
});

describe('lanes', () => {
  const [meeting] = STROKE.meetings;
  const item = (lane: string, body: string | null) => ({ ...STROKE.items[0]!, groupIds: { lane, body } });
  const meetingsOf = (...items: ReturnType<typeof item>[]) =>
    groupedBy({ ...STROKE, items }, 'lane').meetings.map(({ groupId }) => groupId);
  const committee = meeting!.groupId;

  it('show the meetings of the body whose items they hold, those without a body aside', () => {
    expect(meetingsOf(item('jc', committee), item('jc', committee), item('jc', null))).toEqual(['jc']);
  });

  it('show none where two bodies share one, and none of other bodies', () => {
    expect(meetingsOf(item('jc', committee), item('jc', 'senate'))).toEqual([]);
    expect(meetingsOf(item('senate', 'senate'), item('pcbc', null))).toEqual([]);
  });
});
