import { day } from '../../dates/day.js';
import { RAGS } from '../../rag/rag.js';
import type { TimelineItem } from '../../timeline/types.js';
import type { RecordRef } from '../pack-content.js';
import type {
  PackDecisionNeededRow,
  PackFacts,
  PackIssueRow,
  PackItemRow,
  PackRiskRow,
  PackWorkstreamRow,
} from '../pack-rows.js';

const ref = (entity: string, number: number): RecordRef => ({
  entity,
  id: `${entity}-${number}`,
  version: 1,
  path: `/p/a/${entity}/${number}`,
});
const many = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at + 1));
const LONG = 'that has a name as long as people give when a sentence is what they have in mind';

/** Rows of a programme of any size, the same on every run; each can be changed. */
export const workstreamRow = (number: number, over: Partial<PackWorkstreamRow> = {}): PackWorkstreamRow => ({
  ...{ ref: ref('workstream', number), title: `Workstream ${number}`, depth: 0, computed: 'red' },
  ...{ computedWhy: `8 of ${number} rated are at risk or off track; 14 not rated`, reported: null },
  ...{ items: 10, red: 4, amber: 2, stale: 0, tbc: 1, next: null },
  ...over,
});
export const riskRow = (number: number, over: Partial<PackRiskRow> = {}): PackRiskRow => ({
  ...{ ref: ref('risk', number), code: `R-${number}`, title: `Risk ${number} ${LONG}`, workstream: null },
  ...{ owner: 'Programme director', likelihood: 5, consequence: 5, score: 25, band: 'EXTREME', target: '9' },
  ...{ reviewDue: null, isStale: false, isOpen: true },
  ...over,
});
export const issueRow = (number: number, over: Partial<PackIssueRow> = {}): PackIssueRow => ({
  ...{ ref: ref('issue', number), code: `I-${number}`, title: `Issue ${number} ${LONG}`, workstream: null },
  ...{ owner: null, severity: 1, state: 'OPEN', target: null, isOverdue: false, ending: null, endedOn: null },
  ...over,
});
export const neededRow = (
  number: number,
  over: Partial<PackDecisionNeededRow> = {},
): PackDecisionNeededRow => ({
  ...{
    ref: ref('plan_item', number),
    title: `Decision ${number} ${LONG}`,
    asked: null,
    body: 'Joint Committee',
  },
  ...{ meetingId: null, meeting: null, scenario: null, when: { text: '31 Jan 2018 (TBC)', day: null } },
  ...{
    papersDue: null,
    clearDaysLeft: 4,
    next: 'Papers are due.',
    nextDue: null,
    late: [],
    status: 'Due in 68 days',
  },
  ...over,
});
const itemRow = (number: number): PackItemRow => ({
  ...{ ref: ref('plan_item', number), code: `MS-${number}`, title: `Milestone ${number} ${LONG}` },
  ...{ kind: 'MILESTONE', workstream: 'Workstream 1', scenario: null, isWorking: true, isOpen: true },
  ...{
    isTbc: false,
    isProtected: number === 1,
    baseline: null,
    expected: { text: '8 Mar 2018', day: '2018-03-08' },
  },
  ...{ slip: { days: null, words: '' }, overdue: null, shown: 'red', computed: 'red', computedWhy: '' },
  ...{
    reported: null,
    reportedOn: null,
    differenceReason: null,
    narrative: null,
    pathToGreen: null,
    owner: null,
  },
});
const entry = (number: number): TimelineItem => ({
  ...{ id: `entry-${number}`, code: `MS-${number}`, title: `Milestone ${number} ${LONG}`, kind: 'milestone' },
  ...{ groupId: `group-${number % 12}`, shape: 'DAY', confidence: 'CONFIRMED', precision: 'day' },
  ...{ earliest: day('2017-06-01'), latest: day('2017-06-01'), printed: '', baselineEarliest: null },
  ...{ baselineLatest: null, actualEarliest: null, actualLatest: null, rag: RAGS[number % RAGS.length]! },
  ...{ scenarioIds: [], owner: null },
});

/** What can be read of a programme as large as asked for, everything in it off track and long to tell. */
export function sampleFacts(
  { milestones = 300, risks = 60 }: { milestones?: number; risks?: number } = {},
  over: Partial<PackFacts> = {},
): PackFacts {
  const items = many(milestones, entry).map((one, at): TimelineItem => {
    const on = (day('2017-01-01') + 4 * at) as TimelineItem['earliest'];
    return { ...one, earliest: on, latest: on };
  });
  return {
    today: '2017-11-24',
    items: many(milestones, itemRow),
    workstreams: many(Math.ceil(milestones / 20), (number) => workstreamRow(number)),
    dimensions: [],
    needed: many(Math.ceil(milestones / 10), (number) => neededRow(number)),
    ...{ decisions: [], actions: [], risks: many(risks, (number) => riskRow(number)) },
    issues: many(Math.ceil(risks / 3), (number) => issueRow(number)),
    target: 'Launch of the consultation',
    scenarios: [
      {
        ...{
          ref: null,
          name: 'The plan',
          isWorking: true,
          condition: null,
          decideBy: null,
          probability: null,
        },
        ...{
          target: '1 Feb 2018 (TBC)',
          cliff: `One day more and the meeting ${LONG} is missed.`,
          warnings: [],
        },
        route: many(9, (number) => ({
          ...{ ref: ref('plan_item', number), title: `Step ${number} ${LONG}`, margin: 3, sentence: '' },
          on: { text: '30 Nov 2017', day: '2017-11-30' },
        })),
        gates: many(9, (number) => ({
          ...{ ref: ref('plan_item', number), title: `Gate ${number} ${LONG}`, meeting: `Meeting ${LONG}` },
          papersDue: { text: '21 Dec 2017', day: '2017-12-21' },
          readyOn: { text: '18 Dec 2017', day: '2017-12-18' },
          ...{ margin: 9 - number, next: null },
        })),
      },
    ],
    timeline: {
      ...{
        title: 'Plan',
        asAt: day('2017-11-24'),
        items,
        scenarios: [],
        meetings: [],
        links: [],
        restrictions: [],
      },
      groups: many(12, (number) => ({
        id: `group-${number - 1}`,
        title: `Workstream ${number}`,
        parentId: null,
      })),
    },
    timelineRefs: {},
    timelineDates: {},
    ...{ returns: null, confidence: [], meeting: null },
    ...over,
  };
}
