import { randomUUID } from 'node:crypto';
import { dayColumns } from './build.js';
import type { Maker, NewRow, Place } from './world-kinds.js';

const TODAY = '2017-11-24';

/** A proposal before scrutiny, with a day for the decision. */
export const scrutinyCase: Maker = ({ ids }, id, n) => [
  [
    'scrutiny_case',
    { id, programme_id: ids.programme, code: `SC-${n}`, title: 'Stroke units', begun_on: '2017-10-01' },
  ],
  [
    'scrutiny_date',
    {
      id: randomUUID(),
      programme_id: ids.programme,
      case_id: id,
      role: 'DECISION',
      reason: 'as planned',
      stated_on: TODAY,
      ...dayColumns('2018-01-31'),
    },
  ],
];

/** What a committee recommended, in a case of its own. */
export const scrutinyAnswer: Maker = ({ ids }, id) => [
  [
    'scrutiny_outcome',
    {
      id,
      programme_id: ids.programme,
      case_id: ids.scrutinyCase,
      body_id: ids.scrutinyBody,
      decision_id: ids.scrutinyDecision,
      outcome: 'RECOMMENDATIONS',
      given_on: '2017-11-20',
      summary: 'More time',
    },
  ],
];

function dates(at: Place, consultationId: string): NewRow[] {
  return (
    [
      ['OPENS', '2017-11-20'],
      ['CLOSES', '2018-02-20'],
    ] as const
  ).map(([role, on]) => [
    'consultation_date',
    {
      id: randomUUID(),
      programme_id: at.ids.programme,
      consultation_id: consultationId,
      role,
      reason: 'as planned',
      stated_on: TODAY,
      ...dayColumns(on),
    },
  ]);
}

/** A consultation with its days; `ready` gives it all that a launch stands on, and a milestone of its own. */
export const consultation =
  (state = 'PLANNED', more: Record<string, unknown> = {}): Maker =>
  (at, id, n) => {
    const [itemId, caseId] = [randomUUID(), randomUUID()];
    const programme_id = at.ids.programme;
    const isReady = state !== 'PLANNED';
    const stands = {
      scrutiny_case_id: caseId,
      launch_item_id: itemId,
      launch_decision_id: at.ids.decision,
      assurance_outcome: 'ASSURED',
      assurance_on: '2017-11-01',
      assurance_evidence: 'Letter',
    };
    const row = {
      id,
      programme_id,
      code: `CON-${n}`,
      title: 'Stroke units',
      state,
      closes_at: '23:59',
      ...more,
    };
    if (!isReady) return [['consultation', row], ...dates(at, id)];
    return [
      ['consultation', { ...row, ...stands }],
      ...dates(at, id),
      [
        'scrutiny_case',
        {
          id: caseId,
          programme_id,
          code: `SC-${n}`,
          title: 'Stroke units',
          begun_on: '2017-10-01',
          substantial_change: 'NO',
          determined_by: 'The board',
          determined_on: '2017-10-02',
        },
      ],
      [
        'plan_item',
        {
          id: itemId,
          programme_id,
          code: `X-${n}`,
          title: 'Launch',
          kind: 'MILESTONE',
          category: 'ENGAGEMENT',
          workstream_id: at.ids.workstream,
        },
      ],
    ];
  };

export const consultationPaper: Maker = ({ ids }, id) => [
  [
    'consultation_document',
    {
      id,
      programme_id: ids.programme,
      consultation_id: ids.consultation,
      kind: 'SUPPORTING',
      title: 'Paper',
      address: 'https://example.test/paper',
    },
  ],
];

export const assessment: Maker = ({ ids }, id, n) => [
  [
    'impact_assessment',
    {
      id,
      programme_id: ids.programme,
      code: `IA-${n}`,
      kind: 'IIA',
      title: 'Impact of the units',
      state: 'FINAL',
      final_on: '2017-10-26',
    },
  ],
];

export const senateReview: Maker = ({ ids }, id, n) => [
  ['senate_review', { id, programme_id: ids.programme, code: `CS-${n}`, title: 'Stroke units' }],
];

export const senateRecommendation: Maker = ({ ids }, id, n) => [
  [
    'senate_recommendation',
    { id, programme_id: ids.programme, review_id: ids.senateReview, number: n, wording: 'Staff first' },
  ],
];
