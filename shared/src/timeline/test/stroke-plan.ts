import { type Day, day } from '../../dates/day.js';
import type { TimelineData, TimelineItem } from '../types.js';

/** A whole item from a few words, for tests: a confirmed milestone of one day unless said otherwise. */
export function anItem(id: string, from: string | null, overrides: Partial<TimelineItem> = {}): TimelineItem {
  const on = from === null ? null : day(from);
  return {
    id,
    code: null,
    title: id,
    kind: 'milestone',
    groupId: 'lane',
    shape: on === null ? 'UNKNOWN' : 'DAY',
    confidence: 'CONFIRMED',
    precision: on === null ? 'none' : 'day',
    earliest: on,
    latest: on,
    printed: on === null ? 'TBC' : '',
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

export function aPlan(items: readonly TimelineItem[], overrides: Partial<TimelineData> = {}): TimelineData {
  return {
    title: 'A plan',
    asAt: day('2017-11-24'),
    groups: [{ id: 'lane', title: 'Lane', parentId: null }],
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

type Extra = Partial<TimelineItem> & { to?: string };

function entry(groupId: string, title: string, from: string, { to, ...extra }: Extra = {}): TimelineItem {
  const latest = to === undefined ? day(from) : day(to);
  return anItem(`${groupId} ${from} ${title}`, from, { groupId, title, latest, ...extra });
}

const TBC = { confidence: 'TBC' } as const;
const GATE = { kind: 'gate' } as const;

/**
 * The stroke review's revised timeline to consultation: four printed lanes, the joint scrutiny committee as a fifth, 20
 * printed entries (the launch and the two assurance steps are one entry each for a scenario), statuses left out.
 */
export const STROKE_PLAN: TimelineData = aPlan(
  [
    entry('cs', 'Submit materials to Clinical Senate', '2017-10-26'),
    entry('cs', 'Clinical Senate panel review', '2017-11-16', GATE),
    entry('cs', 'First draft report', '2017-11-30'),
    entry('cs', 'Final report due', '2017-12-22'),
    entry('jc', 'CCG chairs and AOs review evaluation', '2017-10-11', { kind: 'meeting' }),
    entry('jc', 'Workshop: sign off senate materials', '2017-10-26', {
      ...TBC,
      kind: 'meeting',
      shape: 'WINDOW',
      to: '2017-11-15',
    }),
    entry('jc', 'Workshop: sign off draft PCBC', '2017-12-22', { kind: 'meeting' }),
    entry('jc', 'Sign off full PCBC and agree to launch', '2018-01-31', {
      ...GATE,
      ...TBC,
      scenarioIds: ['s1'],
    }),
    entry('jc', 'Formal decision to launch', '2018-03-06', { ...GATE, scenarioIds: ['s2'] }),
    entry('nhse', 'OGSCR', '2018-01-09', GATE),
    entry('nhse', 'Investment Committee', '2018-01-17', GATE),
    entry('nhse', 'Investment Committee, second meeting', '2018-02-28', { ...GATE, scenarioIds: ['s2'] }),
    entry('pcbc', 'SRO sign-off of senate materials', '2017-10-25'),
    entry('pcbc', 'Integrated impact assessment finalised', '2017-10-26'),
    entry('pcbc', 'Finalise PCBC', '2017-11-30', { kind: 'activity', shape: 'PERIOD', to: '2017-12-15' }),
    entry('pcbc', 'Final PCBC issued', '2017-12-16'),
    entry('pcbc', 'Launch consultation', '2018-02-01', { ...TBC, scenarioIds: ['s1'] }),
    entry('pcbc', 'Launch consultation', '2018-03-08', { ...TBC, scenarioIds: ['s2'] }),
    entry('jhosc', 'JHOSC', '2017-12-12', { kind: 'meeting' }),
    entry('jhosc', 'JHOSC', '2018-01-23', { kind: 'meeting', confidence: 'APPROXIMATE_TBC' }),
  ],
  {
    title: 'Stroke review: revised timeline to consultation',
    groups: [
      { id: 'cs', title: 'Clinical Senate', parentId: null },
      { id: 'jc', title: 'CCG Joint Committee', parentId: null },
      { id: 'nhse', title: 'NHS England', parentId: null },
      { id: 'pcbc', title: 'PCBC development', parentId: null },
      { id: 'jhosc', title: 'JHOSC', parentId: null },
    ],
    meetings: [
      {
        id: 'jc-01',
        groupId: 'jc',
        title: 'Joint Committee',
        on: day('2018-01-31'),
        papersDue: day('2018-01-23'),
        isTbc: true,
      },
      {
        id: 'jc-03',
        groupId: 'jc',
        title: 'Joint Committee',
        on: day('2018-03-06'),
        papersDue: day('2018-02-26'),
        isTbc: false,
      },
    ],
  },
);

/** A deterministic plan of any size over three years: a lane for every 20 items, a tenth of them linked. */
export function largePlan(count: number): TimelineData {
  const start = day('2017-04-03');
  const groups = Array.from({ length: Math.ceil(count / 20) }, (_, i) => ({
    id: `g${i}`,
    title: `Lane ${i}`,
    parentId: null,
  }));
  const items = Array.from({ length: count }, (_, i) => {
    const earliest = (start + ((i * 37) % 1000)) as Day;
    const latest = (earliest + (i % 20 === 0 ? 0 : (i * 13) % 60)) as Day;
    const shape = earliest === latest ? 'DAY' : 'PERIOD';
    return anItem(`i${i}`, null, {
      groupId: `g${Math.floor(i / 20)}`,
      kind: 'activity',
      shape,
      precision: 'day',
      earliest,
      latest,
    });
  });
  const links = items
    .filter((_, i) => i % 10 === 9)
    .map((item, i) => ({ fromId: `i${i * 10}`, toId: item.id, type: 'FS' as const }));
  return aPlan(items, { groups, links });
}
