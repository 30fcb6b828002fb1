import { createHash } from 'node:crypto';
import { AGENDA_OPERATIONS } from './agenda-operations.js';
import { DECISION_OPERATIONS } from './decision-operations.js';
import { MINUTES_OPERATIONS } from './minutes-operations.js';
import {
  adds,
  changes,
  id,
  reads,
  readsOffice,
  readsProgramme,
  reason,
  type Variables,
} from './operation-shapes.js';

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
const pattern = {
  title: 'Meeting in public',
  kind: 'FORMAL_PUBLIC',
  rhythm: 'MONTHLY',
  every: 1,
  weekday: 3,
  weekOfMonth: 1,
  exceptMonths: [8],
  from: '2018-01-01',
  count: 3,
  confidence: 'TBC',
};
/** What the preview of that pattern answers for a series that has no meeting yet. */
const printOf = (version: number) =>
  createHash('sha256')
    .update(
      JSON.stringify([
        version,
        ['2018-01-03', '2018-02-07', '2018-03-07'].map((to) => ['ADD', null, to, null]),
      ]),
    )
    .digest('base64url');
let names = 0;
const next = () => ++names;

/** One row an operation: how it is called so that nothing but permission can stand in its way. */
export const OPERATIONS: Record<string, Variables> = {
  // Queries
  agenda: async (take) => ({ meetingId: await id(take, 'plannedMeeting') }),
  papers: async (take) => ({ meetingId: await id(take, 'plannedMeeting') }),
  waitingItems: async (take) => ({ bodyId: await id(take, 'body') }),
  auditTrail: readsProgramme({ first: 100 }),
  baselineComparison: reads('baseline'),
  baselines: readsProgramme(),
  bodies: readsProgramme(),
  body: reads('body'),
  bodyComposition: async (take) => ({ id: await id(take, 'body'), on: '2017-11-24' }),
  calendarPreview: async (take) => ({
    input: {
      add: { programmeId: await id(take, 'programme'), on: '2018-01-10', isWorked: false, name: 'Closed' },
    },
  }),
  calendarFeeds: readsOffice,
  calendarSettings: readsProgramme(),
  mailOutbox: readsOffice,
  ownMail: readsOffice,
  dayComparison: readsProgramme({ day: '2017-11-24' }),
  decision: reads('decision'),
  decisionConsequences: reads('decision'),
  decisionLedger: async (take) => ({ itemId: await id(take, 'item') }),
  decisions: readsProgramme(async (take) => ({
    bodyId: await id(take, 'body'),
    meetingId: (await take('heldMeeting')).id,
  })),
  history: async (take) => ({ entity: 'plan_item', id: await id(take, 'item') }),
  meeting: reads('plannedMeeting'),
  interestRegister: async (take) => ({ bodyId: await id(take, 'body') }),
  meetingConduct: reads('attendedMeeting'),
  pastAttendance: async (take) => ({ bodyId: await id(take, 'body') }),
  meetingConsequences: async (take) => ({
    input: {
      meetingId: await id(take, 'plannedMeeting'),
      fate: 'POSTPONED',
      toMeetingId: await id(take, 'otherMeeting'),
    },
  }),
  meetingSeries: async (take) => ({ bodyId: await id(take, 'body') }),
  seriesPreview: async (take) => ({ input: { bodyId: await id(take, 'body'), pattern } }),
  seriesChangePreview: async (take) => ({ input: { id: await id(take, 'series'), pattern } }),
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
  risk: reads('risk'),
  risks: readsProgramme(),
  scheduleHealth: readsProgramme(),
  unconfirmed: readsProgramme(),
  search: readsProgramme({ text: 'plan' }),
  itemProjection: reads('item'),
  chances: readsProgramme(async (take) => ({ targetId: await id(take, 'item'), seed: 1, runs: 100 })),
  projection: readsProgramme(async (take) => ({ targetId: await id(take, 'item') })),
  whatIf: async (take) => ({
    input: {
      programmeId: await id(take, 'programme'),
      targetId: await id(take, 'item'),
      dates: [{ itemId: await id(take, 'item'), date: '1 mar 2018' }],
      meetings: [{ meetingId: await id(take, 'plannedMeeting'), date: '2 mar 2018' }],
      lags: [{ linkId: await id(take, 'link'), lagMin: 1, lagMax: 2, lagUnit: 'DAYS' }],
    },
  }),
  scrutinyCases: readsProgramme(),
  consultations: readsProgramme(),
  launchReadiness: async (take) => ({ itemId: await id(take, 'item') }),
  assessments: readsProgramme(),
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
  applyPlanChanges: adds(async (take) => {
    const [one, other, meeting, link] = [
      await take('item'),
      await take('otherItem'),
      await take('plannedMeeting'),
      await take('link'),
    ];
    const scenarioId = await id(take, 'scenario');
    return {
      programmeId: await id(take, 'programme'),
      reason,
      dates: [
        { itemId: one.id, expectedVersion: one.version, date: '1 March 2018' },
        {
          itemId: other.id,
          expectedVersion: other.version,
          date: '2 weeks after',
          anchorItemId: await id(take, 'gate'),
          scenarioId,
        },
      ],
      meetings: [{ meetingId: meeting.id, expectedVersion: meeting.version, date: '27 February 2018' }],
      lags: [{ linkId: link.id, expectedVersion: link.version, lagMin: 1, lagMax: 2, lagUnit: 'WEEKS' }],
    };
  }),
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

  // Scrutiny
  openScrutinyCase: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    title: 'Stroke units',
    begunOn: '2017-10-01',
  })),
  amendScrutinyCase: changes('scrutinyCase', {
    substantialChange: 'YES',
    determinedBy: 'The committee',
    determinedOn: '2017-11-20',
    stageNumber: 9,
  }),
  stateScrutinyDate: changes('scrutinyCase', { role: 'COMMENTS_BY', date: '15 January 2018', reason }),
  consultScrutinyBody: changes('scrutinyCase', async (take) => ({
    bodyId: await id(take, 'scrutinyBody'),
    consultedOn: '2017-11-20',
  })),
  notifyScrutiny: changes('scrutinyCase', {
    toldOn: '2017-11-20',
    toldWhom: 'The clerk',
    toldBy: 'Letter',
    publishedAt: 'The web site',
  }),
  recordScrutinyOutcome: changes('scrutinyCase', async (take) => ({
    outcome: 'RECOMMENDATIONS',
    givenOn: '2017-11-20',
    bodyId: await id(take, 'scrutinyBody'),
    summary: 'More time',
  })),
  replyToScrutiny: changes('scrutinyAnswer', { repliedOn: '2017-11-22', reply: 'There is more time.' }),

  // Consultations
  planConsultation: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    title: 'Stroke units',
    scrutinyCaseId: await id(take, 'scrutinyCase'),
    launchItemId: await id(take, 'item'),
    finalItemId: await id(take, 'gate'),
  })),
  amendConsultation: changes('consultation', async (take) => ({
    options: ['Three units'],
    optionsOn: '2017-11-01',
    scrutinyCaseId: await id(take, 'scrutinyCase'),
    launchItemId: await id(take, 'item'),
    finalItemId: await id(take, 'gate'),
  })),
  stateConsultationDates: changes('consultation', { opens: '1 February 2018', weeks: 12, reason }),
  extendConsultation: changes('liveConsultation', { closes: '27 February 2018', reason }),
  approveConsultation: changes('consultation', async (take) => ({ decisionId: await id(take, 'decision') })),
  recordAssurance: changes('consultation', async (take) => ({ decisionId: await id(take, 'assurance') })),
  launchConsultation: changes('approvedConsultation', {
    launchedOn: '2017-11-20',
    evidence: 'The web site',
    reason,
  }),
  stepConsultation: changes('liveConsultation', { step: 'PAUSED', on: '2017-11-24', reason }),
  recordGunning: changes('consultation', { principle: 'G1', evidence: 'Five options', isMet: true }),
  addConsultationDocument: changes('consultation', {
    kind: 'RESPONSE_REPORT',
    title: 'Responses',
    address: 'https://example.test/responses',
  }),
  removeConsultationDocument: changes('consultationPaper', { reason }),

  // Assessments
  addImpactAssessment: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    kind: 'IIA',
    title: 'Impact of the units',
    state: 'FINAL',
    finalOn: '2017-10-26',
    consultationId: await id(take, 'consultation'),
  })),
  amendImpactAssessment: changes('assessment', async (take) => ({
    state: 'REFRESH_DUE',
    consultationId: await id(take, 'consultation'),
  })),
  openSenateReview: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    title: 'Stroke units',
    consultationId: await id(take, 'consultation'),
  })),
  amendSenateReview: changes('senateReview', { panelOn: '2017-11-16', reason }),
  addSenateRecommendation: changes('senateReview', { wording: 'Staff first' }),
  answerSenateRecommendation: changes('senateRecommendation', { answer: 'ACCEPTED', owner: 'The board' }),

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
  amendMember: changes('otherMember', async (take) => ({
    organisationId: await id(take, 'organisation'),
    category: `Clinician ${next()}`,
  })),
  nameDeputy: adds(async (take) => ({
    memberId: await id(take, 'otherMember'),
    personId: await id(take, 'owner'),
  })),
  endDeputy: changes('deputy', { heldTo: '2017-11-24', reason }),
  setQuorum: changes('body', async (take) => ({
    minimum: 1,
    organisations: [{ organisationId: await id(take, 'quorate'), minimum: 1 }],
    categories: [],
    deputiesCount: next() % 2 === 0,
    remoteCounts: true,
  })),
  addDelegation: adds(async (take) => ({
    bodyId: await id(take, 'body'),
    organisationId: await id(take, 'organisation'),
    instrument: 'Clause 3',
  })),
  endDelegation: changes('delegation', { heldTo: '2017-11-24', reason }),
  addScope: adds(async (take) => ({
    bodyId: await id(take, 'body'),
    programmeId: await id(take, 'programme'),
    workstreamId: await id(take, 'workstream'),
    delegatedFunction: 'Where the units are',
  })),
  endScope: changes('scope', { heldTo: '2017-11-24', reason }),
  addPredecessor: adds(async (take) => ({
    bodyId: await id(take, 'body'),
    predecessorId: await id(take, 'spareBody'),
  })),
  removePredecessor: changes('predecessor', { reason }),
  seatMember: adds(async (take) => ({
    bodyId: await id(take, 'body'),
    organisationId: await id(take, 'organisation'),
    personId: await id(take, 'owner'),
    postId: await id(take, 'post'),
    seat: 'Member',
    role: 'MEMBER',
    isVoting: true,
  })),
  recordAttendance: changes('attendedMeeting', async (take) => ({
    lines: [
      {
        memberId: await id(take, 'seat'),
        state: 'PRESENT',
        isRemote: true,
        fromItemId: await id(take, 'attendedItem'),
      },
    ],
  })),
  declareInterest: adds(async (take) => ({
    meetingId: await id(take, 'attendedMeeting'),
    attendanceId: await id(take, 'attendance'),
    agendaItemId: await id(take, 'attendedItem'),
    description: 'Shares in a supplier',
    action: 'NOTED',
  })),
  declareNone: adds(async (take) => ({
    meetingId: await id(take, 'attendedMeeting'),
    agendaItemId: await id(take, 'attendedItem'),
  })),
  withdrawDeclaration: changes('declaration', { reason }),
  recordVotes: changes('attendedMeeting', async (take) => ({
    agendaItemId: await id(take, 'attendedItem'),
    votes: [{ attendanceId: await id(take, 'attendance'), vote: 'FOR' }],
  })),
  registerInterest: adds(async (take) => ({
    memberId: await id(take, 'otherMember'),
    kind: 'FINANCIAL',
    description: 'Shares in a supplier',
  })),
  endInterest: changes('interest', { heldTo: '2017-11-24', reason }),
  amendMeetingSeries: async (take) => {
    const { id, version } = await take('series');
    return { input: { id, expectedVersion: version, pattern, reason, print: printOf(version) } };
  },
  arrangeMeeting: changes('plannedMeeting', { startsAt: '14:00', endsAt: '16:30', venue: 'Town hall' }),
  endMeetingSeries: changes('series', { reason }),
  startMeetingSeries: adds(async (take) => ({ bodyId: await id(take, 'body'), pattern, reason })),
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
  ...MINUTES_OPERATIONS,
  ...AGENDA_OPERATIONS,
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
  chooseMeetingMail: async () => ({ input: { expectedVersion: 1, wantsMeetings: true } }),
  makeCalendarFeed: adds(async (take) => ({ subject: 'BODY', bodyId: await id(take, 'body') })),
  revokeCalendarFeed: changes('feed'),

  // The office
  retryMail: adds(async (take) => ({ id: await id(take, 'letter') })),
  sendTestMail: adds(async () => ({})),
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
