import { AGENDA_OPERATIONS } from './agenda-operations.js';
import { AS_AT_OPERATIONS } from './as-at-operations.js';
import { BODY_OPERATIONS } from './body-operations.js';
import { BRANDING_OPERATIONS } from './branding-operations.js';
import { CONSULTATION_OPERATIONS } from './consultation-operations.js';
import { DECISION_OPERATIONS } from './decision-operations.js';
import { applied, tried } from './draft-operations.js';
import { FEEDBACK_OPERATIONS } from './feedback-operations.js';
import { FORWARD_PLAN_OPERATIONS } from './forward-plan-operations.js';
import { ISSUE_OPERATIONS } from './issue-operations.js';
import { MEETING_OPERATIONS } from './meeting-operations.js';
import { MINUTES_OPERATIONS } from './minutes-operations.js';
import {
  adds,
  changes,
  id,
  next,
  reads,
  readsOffice,
  readsProgramme,
  reason,
  type Variables,
} from './operation-makers.js';
import { PACK_FILE_OPERATIONS } from './pack-file-operations.js';
import { PACK_OPERATIONS } from './pack-operations.js';
import { POST_OPERATIONS } from './post-operations.js';
import { RATING_OPERATIONS } from './rating-operations.js';
import { REPORTING_OPERATIONS } from './reporting-operations.js';
import { RETURN_OPERATIONS } from './return-operations.js';
import { SERVICE_CHANGE_OPERATIONS } from './service-change-operations.js';

const marks = { likelihood: 2, consequence: 2 };
const period = {
  name: 'Before the local elections',
  kind: 'LOCAL',
  areas: ['The district'],
  startsOn: '2018-03-27',
  endsOn: '2018-05-04',
  pollOn: '2018-05-03',
  pollDayRule: 'ENDS_DAY_AFTER',
  source: 'Notice of election',
};

/** One row an operation: how it is called so that nothing but permission can stand in its way. */
export const OPERATIONS: Record<string, Variables> = {
  ...AS_AT_OPERATIONS,
  ...BODY_OPERATIONS,

  ...RATING_OPERATIONS,

  ...MEETING_OPERATIONS,
  ...FEEDBACK_OPERATIONS,
  ...POST_OPERATIONS,
  // Queries
  agenda: async (take) => ({ meetingId: await id(take, 'plannedMeeting') }),
  papers: async (take) => ({ meetingId: await id(take, 'plannedMeeting') }),
  waitingItems: async (take) => ({ bodyId: await id(take, 'body') }),
  auditTrail: readsProgramme({ first: 100 }),
  baselineComparison: reads('baseline'),
  baselines: readsProgramme(),
  bodies: readsProgramme(),
  body: reads('body'),
  calendarPreview: async (take) => ({
    input: {
      add: { programmeId: await id(take, 'programme'), on: '2018-01-10', isWorked: false, name: 'Closed' },
    },
  }),
  calendarSettings: readsProgramme(),
  dayComparison: readsProgramme({ day: '2017-11-24' }),
  conditionSuggestions: async (take) => ({
    planItemId: await id(take, 'gate'),
    meetingId: await id(take, 'plannedMeeting'),
  }),
  decision: reads('decision'),
  decisionConsequences: reads('decision'),
  decisionLedger: async (take) => ({ itemId: await id(take, 'item') }),
  decisions: readsProgramme(async (take) => ({
    bodyId: await id(take, 'body'),
    meetingId: (await take('heldMeeting')).id,
  })),
  history: async (take) => ({ entity: 'plan_item', id: await id(take, 'item') }),
  meeting: reads('plannedMeeting'),
  meetings: readsProgramme(async (take) => ({ bodyId: await id(take, 'body') })),
  milestoneTrends: readsProgramme(async (take) => ({ itemIds: [await id(take, 'item')] })),
  officeClock: readsOffice,
  organisations: readsOffice,
  openConditions: readsProgramme(),
  outcomeChoices: async (take) => ({
    bodyId: await id(take, 'body'),
    meetingId: await id(take, 'heldMeeting'),
  }),
  overview: readsProgramme(),
  ownerChoices: readsOffice,
  people: readsOffice,
  planItem: reads('item'),
  programme: async (take) => ({ code: (await take('programme')).code, includePublishedLater: true }),
  programmes: async () => ({ includePublishedLater: true }),
  recentChanges: readsProgramme({ since: '2017-01-01' }),
  issue: reads('issue'),
  issues: readsProgramme(),
  risk: reads('risk'),
  risks: readsProgramme(),
  scheduleHealth: readsProgramme(),
  unconfirmed: readsProgramme(),
  search: readsProgramme({ text: 'plan' }),
  itemProjection: reads('item'),
  chances: readsProgramme(async (take) => ({ targetId: await id(take, 'item'), seed: 1, runs: 100 })),
  projection: readsProgramme(async (take) => ({ targetId: await id(take, 'item') })),
  scrutinyCases: readsProgramme(),
  consultations: readsProgramme(),
  launchReadiness: async (take) => ({ itemId: await id(take, 'item') }),
  assessments: readsProgramme(),
  whatIf: tried,
  scenarios: readsProgramme(),
  timeline: readsProgramme({ includePublishedLater: true }),

  // The plan
  takeBaseline: changes('programme', async (take) => ({
    name: 'Agreed in March',
    reason,
    decisionId: await id(take, 'decision'),
  })),
  addPlanItem: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    workstreamId: await id(take, 'workstream'),
    laneId: await id(take, 'lane'),
    bodyId: await id(take, 'body'),
    meetingId: await id(take, 'plannedMeeting'),
    ownerPostId: await id(take, 'post'),
    title: 'New item',
    kind: 'MILESTONE',
    category: 'DELIVERABLE',
  })),
  amendPlanItem: changes('item', async (take) => ({
    title: 'Another title',
    workstreamId: await id(take, 'workstream'),
    laneId: await id(take, 'lane'),
    ownerPersonId: await id(take, 'owner'),
  })),
  amendLink: changes('link', { lagMin: 1, lagMax: 3, lagUnit: 'WEEKS', reason }),
  settleLatePaper: changes('gateLink', async (take) => ({
    meetingId: await id(take, 'plannedMeeting'),
    route: 'SUPPLEMENTARY_PAPER',
    chairAgrees: false,
    reason,
  })),
  applyPlanChanges: adds(async (take) => ({ ...(await applied(take)), reason })),
  archivePlanItem: changes('item', { reason }),
  chooseMeeting: changes('gate', async (take) => ({
    meetingId: await id(take, 'plannedMeeting'),
    scenarioId: await id(take, 'scenario'),
    reason,
  })),
  completeMilestone: changes('item', { date: '20 November 2017', evidence: 'Signed letter' }),
  linkPlanItems: adds(async (take) => ({
    predecessorId: await id(take, 'item'),
    successorId: await id(take, 'otherItem'),
  })),
  relinkPlanItems: changes('archivedLink', { reason }),
  reforecastMilestone: changes('item', async (take) => ({
    date: '2 weeks after',
    anchorItemId: await id(take, 'otherItem'),
    scenarioId: await id(take, 'scenario'),
    reason,
  })),
  reopenMilestone: changes('doneItem', { reason }),
  reportStatus: changes('reportedItem', { rag: 'green', narrative: 'On its way' }),
  restorePlanItem: changes('archivedItem', { reason }),
  stateDuration: changes('activity', { duration: { min: 5, likely: 8, max: 20 }, reason }),
  unlinkPlanItems: changes('link', { reason }),
  amendScenario: changes('scenario', { branchCondition: 'if one meeting is enough', decideBy: '2018-01-17' }),
  closeScenario: changes('scenario', { reason }),
  promoteScenario: changes('scenario', { reason }),
  reopenScenario: changes('closedScenario', { reason }),

  // Risks
  amendRisk: changes('risk', async (take) => ({
    title: 'Another title',
    workstreamId: await id(take, 'workstream'),
    ownerPostId: await id(take, 'post'),
    reason,
  })),
  closeRisk: changes('risk', async (take) => ({
    reason: 'MERGED',
    mergedIntoId: await id(take, 'otherRisk'),
    note: 'Covered there',
  })),
  linkRiskToItem: changes('risk', async (take) => ({ planItemId: await id(take, 'otherItem') })),
  logRisk: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    workstreamId: await id(take, 'workstream'),
    ownerPersonId: await id(take, 'owner'),
    title: 'Papers late',
    cause: 'Late returns',
    event: 'Papers are not ready',
    effect: 'The decision slips',
    domain: 'OBJECTIVES',
    inherent: marks,
    current: marks,
    reason,
  })),
  rescoreRisk: changes('risk', { current: { likelihood: 1, consequence: 2 }, rationale: reason }),
  stateRiskDelay: changes('riskLink', { delay: { min: 0, likely: 5, max: 10 }, reason }),
  reviewRisk: changes('risk', { note: 'Still so' }),
  unlinkRiskFromItem: changes('riskLink', { reason }),

  ...ISSUE_OPERATIONS,
  ...CONSULTATION_OPERATIONS,
  ...SERVICE_CHANGE_OPERATIONS,

  // Bodies and meetings
  addBody: adds(async (take) => ({
    programmeIds: [await id(take, 'programme')],
    parentId: await id(take, 'body'),
    predecessorId: await id(take, 'otherBody'),
    name: 'New group',
    prefix: `N${next()}`,
    kind: 'CLINICAL_GROUP',
    role: 'ADVISES',
  })),
  amendBody: changes('body', async (take) => ({
    note: `Note ${next()}`,
    parentId: await id(take, 'otherBody'),
    predecessorId: await id(take, 'otherBody'),
  })),
  archiveBody: changes('spareBody', { reason }),
  endMembership: changes('member', { heldTo: '2017-11-24', reason }),
  seatMember: adds(async (take) => ({
    bodyId: await id(take, 'body'),
    organisationId: await id(take, 'organisation'),
    personId: await id(take, 'owner'),
    postId: await id(take, 'post'),
    seat: 'Member',
    role: 'MEMBER',
    isVoting: true,
  })),
  adjournMeeting: changes('dueMeeting', { heldOn: '2017-11-20', reason }),
  callMeeting: changes('plannedMeeting', { givenOn: '2017-11-24' }),
  cancelMeeting: changes('plannedMeeting', { reason }),
  confirmMeetingDate: changes('plannedMeeting', { on: '2018-02-20' }),
  holdMeeting: changes('dueMeeting', { heldOn: '2017-11-20', presentCount: 9, isQuorate: true }),
  moveMeeting: changes('plannedMeeting', { date: '27 February 2018', reason }),
  postponeMeeting: changes('plannedMeeting', async (take) => ({
    toMeetingId: await id(take, 'otherMeeting'),
    reason,
  })),
  publishPapers: changes('calledMeeting', { givenOn: '2017-11-24', reason }),
  ...BRANDING_OPERATIONS,
  ...MINUTES_OPERATIONS,
  ...PACK_OPERATIONS,
  ...REPORTING_OPERATIONS,
  ...RETURN_OPERATIONS,
  ...PACK_FILE_OPERATIONS,
  ...AGENDA_OPERATIONS,
  reinstateMeeting: changes('cancelledMeeting', { reason }),
  ...FORWARD_PLAN_OPERATIONS,
  scheduleMeeting: adds(async (take) => ({
    bodyId: await id(take, 'body'),
    title: 'Next meeting',
    kind: 'FORMAL_PUBLIC',
    date: '13 March 2018',
  })),

  ...DECISION_OPERATIONS,

  // Reports to committees
  committeeReports: readsProgramme(),
  committeeReport: reads('report'),
  committeeReportFill: reads('report'),
  reportAgendaItems: reads('finalReport'),
  startCommitteeReport: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    bodyId: await id(take, 'body'),
    meetingId: await id(take, 'heldMeeting'),
    title: 'New report',
  })),
  saveCommitteeReport: changes('report', async (take) => ({
    meetingId: await id(take, 'plannedMeeting'),
    title: `Report ${next()}`,
    isFinalDecision: false,
    background: 'What went before',
    recommendations: [{ verb: 'AGREES', text: 'the letter' }],
    priorities: [{ title: 'A good place', text: 'It helps' }],
    timetable: [{ meeting: 'Board', date: '13 March 2018' }],
    options: [{ text: 'Wait', advantages: '', disadvantages: '', isPreferred: true }],
    implications: [{ issue: 'Legal', implication: 'None', signOff: '' }],
    appendices: [{ title: 'Letter', link: 'https://example.org/letter' }],
  })),
  archiveCommitteeReport: changes('report', { reason }),
  restoreCommitteeReport: changes('archivedReport'),
  finaliseCommitteeReport: changes('report'),
  presentCommitteeReport: changes('finalReport'),
  reviseCommitteeReport: changes('finalReport'),
  settleRecommendation: changes('presentedReport', { number: 1, state: 'AGREED' }),
  copyRecommendations: changes('finalReport', async (take) => ({
    agendaItemId: await id(take, 'agendaItem'),
  })),
  // One's own

  // The office
  addPerson: adds(async (take) => ({
    name: 'New colleague',
    email: `new-${next()}@example.test`,
    organisationId: await id(take, 'organisation'),
    role: {
      role: 'WORKSTREAM_LEAD',
      scope: 'WORKSTREAM',
      programmeId: await id(take, 'programme'),
      workstreamId: await id(take, 'workstream'),
    },
  })),
  addProgramme: adds(async (take) => ({
    code: `new-${next()}`,
    name: 'New programme',
    parentId: await id(take, 'programme'),
    succeedsId: await id(take, 'programme'),
  })),
  addWorkstream: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    parentId: await id(take, 'workstream'),
    code: `new-${next()}`,
    name: 'New group',
    kind: 'WORKING_GROUP',
  })),
  amendProgramme: changes('programme', async (take) => ({
    name: `Programme ${next()}`,
    parentId: await id(take, 'spareProgramme'),
  })),
  archiveProgramme: changes('spareProgramme', { reason }),
  restoreProgramme: changes('archivedProgramme', { reason }),
  amendWorkstream: changes('emptyWorkstream', { name: `Group ${next()}` }),
  archiveWorkstream: changes('emptyWorkstream', { reason }),
  moveWorkstream: changes('emptyWorkstream', async (take) => ({ parentId: await id(take, 'workstream') })),
  restoreWorkstream: changes('archivedWorkstream', { reason }),
  configureProgramme: changes('programme', { greenToleranceDays: 5, reason }),
  deactivatePerson: changes('colleague', { reason }),
  endRole: changes('grant', { reason }),
  grantRole: changes('colleague', async (take) => ({
    role: { role: 'SECRETARY', scope: 'BODY', bodyId: await id(take, 'body') },
  })),
  resetPassword: changes('colleague'),
  addCalendarDay: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    on: new Date(Date.UTC(2036, 0, 2) + next() * 7 * 86_400_000).toISOString().slice(0, 10),
    isWorked: false,
    name: 'Office closed',
  })),
  removeCalendarDay: changes('calendarDay', { reason }),
  restoreCalendarDay: changes('removedDay', { reason }),
  addRestrictedPeriod: adds(async (take) => ({ programmeId: await id(take, 'programme'), ...period })),
  amendRestrictedPeriod: changes('period', period),
  removeRestrictedPeriod: changes('period', { reason }),
  restoreRestrictedPeriod: changes('removedPeriod', { reason }),
  setHolidayDivision: async (take) => ({
    input: { expectedVersion: (await take('office')).version, division: 'scotland', reason },
  }),
  setOfficeClock: async (take) => ({
    input: { expectedVersion: (await take('clock')).version, mode: 'SET', on: '2017-11-24' },
  }),
};
