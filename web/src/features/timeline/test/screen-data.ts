import { type Day, day } from '@gantry/shared/dates/day';
import type { ScreenItem, TimelineScreenData } from '../timeline-data.js';

/** A confirmed milestone of one day in the first lane, unless said otherwise. */
function anItem(id: string, on: string | null, overrides: Partial<ScreenItem> = {}): ScreenItem {
  const at = on === null ? null : day(on);
  return {
    id,
    code: null,
    title: id,
    kind: 'milestone',
    groupIds: { workstream: null, body: 'jc', pathway: null },
    shape: at === null ? 'UNKNOWN' : 'DAY',
    confidence: 'CONFIRMED',
    precision: at === null ? 'none' : 'day',
    earliest: at,
    latest: at,
    printed: at === null ? 'TBC' : '',
    baselineEarliest: null,
    baselineLatest: null,
    actualEarliest: null,
    actualLatest: null,
    rag: null,
    scenarioIds: [],
    owner: null,
    ...overrides,
  };
}

export function screenData(
  items: readonly ScreenItem[],
  overrides: Partial<TimelineScreenData> = {},
): TimelineScreenData {
  return {
    title: 'Stroke review',
    asAt: day('2017-11-24'),
    groups: {
      workstream: [],
      body: [
        { id: 'jc', title: 'CCG Joint Committee', parentId: null },
        { id: 'jhosc', title: 'JHOSC', parentId: null },
      ],
      pathway: [],
    },
    items,
    scenarios: [
      { id: 's1', label: 'Scenario 1', isWorking: true },
      { id: 's2', label: 'Scenario 2', isWorking: false },
    ],
    meetings: [],
    links: [],
    restrictions: [],
    ...overrides,
  };
}

/** Six entries of the stroke timeline: both launches, a window, an approximate date, an undated one. */
export const STROKE = screenData(
  [
    anItem('workshop', '2017-10-26', {
      title: 'Workshop: sign off senate materials',
      kind: 'meeting',
      shape: 'WINDOW',
      confidence: 'TBC',
      latest: day('2017-11-15'),
    }),
    anItem('launch-1', '2018-02-01', {
      title: 'Launch consultation',
      confidence: 'TBC',
      rag: 'amber',
      scenarioIds: ['s1'],
    }),
    anItem('launch-2', '2018-03-08', {
      title: 'Launch consultation',
      confidence: 'TBC',
      rag: 'red',
      scenarioIds: ['s2'],
      baselineEarliest: day('2018-02-01'),
      baselineLatest: day('2018-02-01'),
    }),
    anItem('decision', '2018-03-06', {
      title: 'Formal decision to launch',
      kind: 'gate',
      rag: 'green',
      scenarioIds: ['s2'],
    }),
    anItem('implementation', null, {
      title: 'Implementation',
      printed: '12 to 24 months after consultation',
    }),
    anItem('scrutiny', '2018-01-23', {
      title: 'Joint scrutiny',
      kind: 'meeting',
      confidence: 'APPROXIMATE_TBC',
      groupIds: { workstream: null, body: 'jhosc', pathway: null },
    }),
  ],
  {
    links: [{ fromId: 'decision', toId: 'launch-2', type: 'FS' }],
    meetings: [
      {
        id: 'm',
        groupId: 'jc',
        title: 'Joint Committee',
        on: day('2018-01-31'),
        papersDue: day('2018-01-23'),
        isTbc: true,
      },
    ],
  },
);

/** A deterministic plan of any size over three years, 20 items to a lane. */
export function largePlan(count: number): TimelineScreenData {
  const start = day('2017-04-03');
  const items = Array.from({ length: count }, (_, i) => {
    const at = (start + ((i * 37) % 1000)) as Day;
    const body = `lane-${Math.floor(i / 20)}`;
    const groupIds = { workstream: null, body, pathway: null };
    return anItem(`item ${i}`, '2017-04-03', { earliest: at, latest: at, groupIds, rag: 'green' });
  });
  const body = Array.from({ length: Math.ceil(count / 20) }, (_, i) => ({
    id: `lane-${i}`,
    title: `Lane ${i}`,
    parentId: null,
  }));
  return screenData(items, { groups: { workstream: [], body, pathway: [] } });
}
