import { randomUUID } from 'node:crypto';
import { dayColumns } from './build.js';
import { AGENDA_MAKERS } from './world-agenda-rows.js';
import { bodyParts, conductParts } from './world-body-rows.js';
import { calendarDay, period } from './world-calendar-rows.js';
import {
  assessment,
  consultation,
  consultationPaper,
  scrutinyAnswer,
  scrutinyCase,
  senateRecommendation,
  senateReview,
} from './world-consultation-rows.js';
import { FEEDBACK_MAKERS } from './world-feedback-rows.js';
import type { Kind, Maker, NewRow } from './world-kinds.js';
import { feed, letter, series } from './world-meeting-rows.js';
import { MINUTES_MAKERS } from './world-minutes-rows.js';
import { PACK_FILE_MAKERS } from './world-pack-file-rows.js';
import { PACK_MAKERS } from './world-pack-rows.js';
import { ARCHIVED, PLAN_MAKERS, TODAY } from './world-plan-rows.js';
import { POST_MAKERS } from './world-post-rows.js';
import { RATING_MAKERS } from './world-rating-rows.js';
import { REPORT_MAKERS } from './world-report-rows.js';
import { REPORTING_MAKERS } from './world-reporting-rows.js';
import { RETURN_MAKERS } from './world-return-rows.js';
import { SERVICE_CHANGE_MAKERS } from './world-service-change-rows.js';

const meeting =
  (state: string, on: string, more: Record<string, unknown> = {}): Maker =>
  ({ ids, mark }, id, n) => [
    [
      'meeting',
      {
        id,
        body_id: ids.body,
        code: `M${mark}${n}`,
        title: 'Meeting in public',
        kind: 'FORMAL_PUBLIC',
        state,
        venue: 'Town hall',
        ...dayColumns(on),
        ...more,
      },
    ],
  ];

const decision =
  (
    outcome = 'APPROVED',
    state = 'IN_EFFECT',
    type = 'COMMITTEE',
    more: Record<string, unknown> = {},
  ): Maker =>
  ({ ids, mark }, id, n) => [
    [
      'decision',
      {
        id,
        programme_id: ids.programme,
        body_id: ids.body,
        meeting_id: ids.heldMeeting,
        code: `D${mark}-${n}`,
        year: 2017,
        number: n,
        title: 'Launch',
        wording: 'To launch',
        outcome,
        state,
        type,
        taken_on: '2017-11-20',
        rationale: 'Because',
        ...more,
      },
    ],
  ];
const UNTAKEN = { year: null, number: null, taken_on: null };

const workstream =
  (more: Record<string, unknown> = {}): Maker =>
  ({ ids }, id, n) => [
    [
      'workstream',
      { id, programme_id: ids.programme, code: `ws-${n}`, name: 'Stroke', aim: 'Better care', ...more },
    ],
  ];

/** A programme on which nothing hangs but the roles of those who hold one on the standing programme. */
const spareProgramme =
  (more: Record<string, unknown> = {}): Maker =>
  ({ mark, programmeGrants }, id, n) => [
    ['programme', { id, code: `q-${mark}-${n}`, name: 'Elective review', purpose: 'Better care', ...more }],
    ...programmeGrants.map(
      ({ personId, role }): NewRow => [
        'role_grant',
        { id: randomUUID(), person_id: personId, role, scope: 'PROGRAMME', programme_id: id },
      ],
    ),
  ];

const body: Maker = ({ ids, mark, bodyGrants }, id, n) => [
  [
    'body',
    {
      id,
      code: `body-${mark}-${n}`,
      prefix: `B${n}`,
      name: 'Joint Committee',
      kind: 'JOINT_COMMITTEE',
      role: 'DECIDES',
      notice_regime: 'NONE',
      note: 'Meets as needed',
    },
  ],
  ['body_programme', { id: randomUUID(), body_id: id, programme_id: ids.programme }],
  ...bodyGrants.map(
    ({ personId, role }): NewRow => [
      'role_grant',
      { id: randomUUID(), person_id: personId, role, scope: 'BODY', body_id: id },
    ],
  ),
];

/** A body of another kind, which serves the same programme. */
const bodyOf =
  (kind: string, role: string): Maker =>
  (at, id, n) =>
    body(at, id, n).map(([table, row]) => [table, table === 'body' ? { ...row, kind, role } : row]);

/** A decision of another body, which it took outside a meeting. */
function decisionOf(bodyId: string | undefined, rows: NewRow[]): NewRow[] {
  return rows.map(([table, row]) => [table, { ...row, body_id: bodyId, meeting_id: null }]);
}

/** In the order in which a side is filled: what is pointed at comes first. */
export const MAKERS: Record<Kind, Maker> = {
  locality: (at, id) => [['locality', { id, name: `Locality ${at.mark}`, area: 'North' }]],
  organisation: (at, id, n) => [
    [
      'organisation',
      { id, code: `org-${at.mark}-${n}`, name: 'Council', kind: 'COUNCIL', locality_id: at.ids.locality },
    ],
  ],
  owner: (at, id) => [
    ['person', { id, name: `Owner ${at.mark}`, job_title: 'Lead', organisation_id: at.ids.organisation }],
  ],
  programme: (at, id, n) => [
    [
      'programme',
      {
        id,
        code: `p-${at.mark}-${n}`,
        name: 'Stroke review',
        purpose: 'Better care',
        rollup_policy: 'SRO_JUDGEMENT',
      },
    ],
  ],
  baseline: ({ ids }, id, n) => [
    ['baseline_set', { id, programme_id: ids.programme, number: n, ...FIRST_BASELINE }],
  ],
  spareProgramme: spareProgramme(),
  archivedProgramme: spareProgramme(ARCHIVED),
  workstream: workstream(),
  otherWorkstream: workstream(),
  emptyWorkstream: workstream(),
  archivedWorkstream: workstream(ARCHIVED),
  document: (at, id, n) => [
    ['document', { id, code: `doc-${at.mark}-${n}`, title: 'Paper', kind: 'REPORT' }],
  ],
  structure: ({ ids }, id, n) => [
    [
      'structure_version',
      { id, programme_id: ids.programme, number: n, name: 'First', known_from: '2016-01-01' },
    ],
    [
      'structure_node',
      {
        id: randomUUID(),
        programme_id: ids.programme,
        structure_version_id: id,
        kind: 'THEME',
        name: 'Care',
      },
    ],
  ],
  lane: ({ ids }, id) => [['lane', { id, programme_id: ids.programme, name: 'Clinical lane' }]],
  pathway: ({ ids }, id, n) => [
    [
      'pathway',
      { id, programme_id: ids.programme, workstream_id: ids.workstream, code: `way-${n}`, name: 'Way' },
    ],
  ],
  body,
  otherBody: body,
  spareBody: body,
  ...POST_MAKERS,
  member: ({ ids }, id) => [
    ['body_member', { id, body_id: ids.body, seat: 'Chair', person_id: ids.owner, held_from: '2017-01-01' }],
  ],
  ...bodyParts,
  plannedMeeting: meeting('PLANNED', '2018-02-20'),
  otherMeeting: meeting('PLANNED', '2018-03-20'),
  calledMeeting: meeting('CALLED', '2018-02-20'),
  dueMeeting: meeting('PAPERS_PUBLISHED', '2017-11-20'),
  heldMeeting: meeting('HELD', '2017-11-20', { held_on: '2017-11-20', present_count: 9, was_quorate: true }),
  laterHeldMeeting: meeting('HELD', '2017-11-22', { held_on: '2017-11-22' }),
  ...MINUTES_MAKERS,
  ...AGENDA_MAKERS,
  attendedMeeting: meeting('HELD', '2017-11-20', {
    held_on: '2017-11-20',
    present_count: 9,
    was_quorate: true,
  }),
  ...conductParts,
  series,
  feed,
  letter,
  ...PLAN_MAKERS,
  cancelledMeeting: meeting('CANCELLED', '2018-02-20', { state_reason: 'Called off' }),
  decision: decision(),
  otherDecision: decision(),
  refusal: decision('REJECTED'),
  draft: decision('APPROVED', 'DRAFT_RECOMMENDATION', 'COMMITTEE', UNTAKEN),
  recommendation: decision('APPROVED', 'RECOMMENDED', 'COMMITTEE', UNTAKEN),
  urgentDecision: (at, id, n) => {
    const meetingId = randomUUID();
    return [
      ...decision('APPROVED', 'IN_EFFECT', 'URGENT', {
        meeting_id: null,
        urgency_reason: 'It could not wait',
        consultees: ['Chair'],
        report_back_meeting_id: meetingId,
        taken_on: '2017-11-19',
      })(at, id, n),
      ...meeting('PLANNED', '2018-02-06')(at, meetingId, n),
    ];
  },
  minutedDecision: (at, id, n) => {
    const meetingId = randomUUID();
    return [
      ...decision('APPROVED', 'IN_EFFECT', 'COMMITTEE', { meeting_id: meetingId })(at, id, n),
      ...meeting('MINUTES_APPROVED', '2017-11-20', { held_on: '2017-11-20' })(at, meetingId, n),
    ];
  },
  condition: (at, id, n) => {
    const of = randomUUID();
    return [
      [
        'decision_condition',
        { id, programme_id: at.ids.programme, decision_id: of, position: 1, text: 'Money is found' },
      ],
      ...decision('APPROVED_CONDITIONALLY', 'TAKEN', 'CONDITIONAL')(at, of, n),
    ];
  },
  calendarDay: calendarDay(),
  removedDay: calendarDay(ARCHIVED),
  period: period(),
  removedPeriod: period(ARCHIVED),
  ...REPORT_MAKERS,
  ...RATING_MAKERS,
  ...PACK_MAKERS,
  ...REPORTING_MAKERS,
  ...RETURN_MAKERS,
  ...PACK_FILE_MAKERS,
  scrutinyBody: bodyOf('SCRUTINY', 'SCRUTINISES'),
  assurer: bodyOf('ASSURER', 'ASSURES'),
  scrutinyDecision: (at, id, n) => decisionOf(at.ids.scrutinyBody, decision('RECOMMENDATIONS')(at, id, n)),
  assurance: (at, id, n) => decisionOf(at.ids.assurer, decision('ASSURED')(at, id, n)),
  scrutinyCase,
  scrutinyAnswer,
  consultation: consultation(),
  approvedConsultation: consultation('APPROVED_TO_LAUNCH'),
  liveConsultation: consultation('LIVE', { launched_on: '2017-11-20' }),
  consultationPaper,
  assessment,
  senateReview,
  senateRecommendation,
  ...FEEDBACK_MAKERS,
  ...SERVICE_CHANGE_MAKERS,
  colleague: (_, id, n) => {
    const credentialId = randomUUID();
    return [
      ['person', { id, name: 'Colleague', credential_id: credentialId }],
      ['credential', { id: credentialId, email: `${n}-${credentialId}@example.test` }],
    ];
  },
  grant: (at, id, n) => {
    const personId = randomUUID();
    const grant: NewRow = [
      'role_grant',
      { id, person_id: personId, role: 'READER', scope: 'PROGRAMME', programme_id: at.ids.programme },
    ];
    return [grant, ...MAKERS.colleague(at, personId, n)];
  },
};

const FIRST_BASELINE = { name: 'As printed', taken_on: TODAY, reason: 'first plan' };
/** Rows of these tables go in before a kind's main row. */
export const FIRST: readonly string[] = [
  'attachment_content',
  'credential',
  'person',
  'organisation',
  'body',
  'body_member',
  'meeting',
  'minutes',
  'minutes_block',
  'attendance',
  'workstream',
  'pathway',
  'plan_item',
  'decision',
  'scrutiny_case',
  'consultation_feedback',
  'feedback_response',
  'business_case',
  'delivery_confidence',
  'programme',
  'reporting_period',
  'period_return',
  'pack',
  'pack_edition',
  'edition_content',
];
