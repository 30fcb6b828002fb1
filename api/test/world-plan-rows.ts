import { randomUUID } from 'node:crypto';
import { dayColumns } from './build.js';
import type { Kind, Maker, NewRow, Place } from './world-kinds.js';

export const TODAY = '2017-11-24';
export const ARCHIVED = { archived_at: '2017-11-20', archive_reason: 'Double' };

const item =
  (more: Record<string, unknown> = {}, dates = false): Maker =>
  ({ ids, mark }, id, n) => [
    [
      'plan_item',
      {
        id,
        programme_id: ids.programme,
        code: `X-${n}`,
        title: `Plan item ${n}`,
        kind: 'MILESTONE',
        category: 'DELIVERABLE',
        description: `What item ${mark} is`,
        workstream_id: ids.workstream,
        lane_id: ids.lane,
        owner_person_id: ids.owner,
        ...more,
      },
    ],
    ...(dates ? [plainDate(ids, id, 'BASELINE', { baseline_set_id: ids.baseline })] : []),
    ...(dates ? [plainDate(ids, id, 'FORECAST')] : []),
  ];

const link =
  (
    more: Record<string, unknown> = {},
    successor: (at: Place) => Record<string, unknown> = () => ({}),
  ): Maker =>
  (at, id, n) => {
    const [from, to] = [randomUUID(), randomUUID()];
    const ends = { predecessor_id: from, successor_id: to };
    const made = { id, programme_id: at.ids.programme, ...ends, basis: 'Needs it', ...more };
    return [['dependency', made], ...item()(at, from, n), ...item(successor(at))(at, to, n + 50_000)];
  };

function plainDate(
  ids: Place['ids'],
  itemId: string,
  role: string,
  more: Record<string, unknown> = {},
): NewRow {
  return [
    'plan_date',
    {
      id: randomUUID(),
      programme_id: ids.programme,
      plan_item_id: itemId,
      role,
      reason: 'as planned',
      stated_on: TODAY,
      ...dayColumns('2018-01-12'),
      ...more,
    },
  ];
}

/** With a group of its own, in which no other scenario is the working one. */
const scenario =
  (more: Record<string, unknown> = {}): Maker =>
  ({ ids }, id, n) => {
    const about = { programme_id: ids.programme, workstream_id: randomUUID() };
    return [
      ['scenario', { id, ...about, number: n, name: 'Scenario', branch_condition: 'if early', ...more }],
      [
        'workstream',
        { id: about.workstream_id, programme_id: ids.programme, code: `branch-${n}`, name: 'Branch' },
      ],
    ];
  };

const risk: Maker = ({ ids }, id, n) => [
  [
    'risk',
    {
      id,
      programme_id: ids.programme,
      code: `X-${n}`,
      title: 'Papers late',
      cause: 'Late returns',
      event: 'Papers are not ready',
      effect: 'The decision slips',
      workstream_id: ids.workstream,
      owner_person_id: ids.owner,
      domain: 'OBJECTIVES',
      inherent_likelihood: 3,
      inherent_consequence: 3,
      current_likelihood: 2,
      current_consequence: 2,
      controls: 'A calendar',
      actions: 'Ask again',
      raised_on: '2017-11-01',
    },
  ],
];

const issue: Maker = ({ ids }, id, n) => [
  [
    'issue',
    {
      id,
      programme_id: ids.programme,
      code: `I-${n}`,
      title: 'Returns late',
      statement: 'Two returns did not come',
      impact: 'The paper cannot be written',
      severity: 2,
      workstream_id: ids.workstream,
      owner_person_id: ids.owner,
      raised_on: '2017-11-01',
      target_on: '2018-01-12',
    },
  ],
];

/** The plan: scenarios, items, links, sources, what threatens them and what has happened to them. */
export const PLAN_MAKERS = {
  scenario: scenario(),
  closedScenario: scenario({ state: 'CLOSED', closed_reason: 'Not needed' }),
  item: item({}, true),
  otherItem: item(),
  activity: item({ kind: 'ACTIVITY' }),
  reportedItem: (at, id, n) => [
    ...item({}, true)(at, id, n),
    [
      'status_report',
      {
        id: randomUUID(),
        programme_id: at.ids.programme,
        plan_item_id: id,
        reported_on: '2017-11-20',
        rag: 'green',
        computed_rag: 'green',
        computed_reason: 'on-plan',
        narrative: 'All well',
      },
    ],
  ],
  doneItem: item({ state: 'COMPLETE' }),
  archivedItem: item(ARCHIVED),
  gate: (at, id, n) => item({ kind: 'GATE', category: 'GATE', body_id: at.ids.body })(at, id, n),
  link: link(),
  gateLink: link({ needed_for: 'DECISION' }, ({ ids }) => ({
    kind: 'GATE',
    category: 'GATE',
    body_id: ids.body,
  })),
  archivedLink: link({ archived_at: '2017-11-20', archive_reason: 'No longer needed' }),
  source: ({ ids }, id, n) => [
    [
      'source_entry',
      {
        id,
        programme_id: ids.programme,
        code: `S-${n}`,
        title: 'Printed entry',
        kind: 'milestone',
        document_id: ids.document,
        place: 'page 3',
        printed_date: '12/01',
        plan_item_id: ids.item,
      },
    ],
  ],
  risk,
  otherRisk: risk,
  riskLink: (at, id, n) => {
    const planItemId = randomUUID();
    const ends = { risk_id: at.ids.risk, plan_item_id: planItemId };
    const link: NewRow = ['risk_plan_item', { id, programme_id: at.ids.programme, ...ends }];
    return [link, ...item()(at, planItemId, n)];
  },
  issue,
  otherIssue: issue,
  issueLink: (at, id, n) => {
    const planItemId = randomUUID();
    const ends = { issue_id: at.ids.issue, plan_item_id: planItemId };
    const link: NewRow = ['issue_plan_item', { id, programme_id: at.ids.programme, ...ends }];
    return [link, ...item()(at, planItemId, n)];
  },
} satisfies Partial<Record<Kind, Maker>>;
