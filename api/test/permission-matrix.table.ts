import { CALLERS, type Caller } from './world-people.js';

/**
 * Who may call what, reviewed by hand against shared/src/policy/policy.ts: y is yes, - is no. One letter for each
 * caller of `CALLERS`, role by role; what the role is granted on stands above its letters: o the office, p the
 * programme, q another programme, w the workstream, v another workstream, b the body, c another body. Last: nobody.
 */
// biome-ignore format: a table is read in columns
export const MATRIX: Record<string, string> = {
  //                      ADM PMO  SRO    LEAD   SECR   MEMB   READ PUBL nobody
  //                       o  opq  opqwv  opqwv  opqbc  opqbc  opq  opq

  // What everybody with a role in the programme reads; exempt and official records are left out for whom they are not.
  baselineComparison:    'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  baselines:             'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  dayComparison:         'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  bodies:                'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  body:                  'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  meeting:               'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  meetings:              'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  decision:              'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  ---  -',
  decisions:             'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  openConditions:        'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  outcomeChoices:        'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  conditionSuggestions:  'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  ---  -',
  planItem:              'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  ---  -',
  overview:              'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  scenarios:             'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  timeline:              'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  // A target, an item or a change that the public may not see is not there for it.
  milestoneTrends:       'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  ---  -',
  itemProjection:        'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  ---  -',
  chances:               'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  ---  -',
  projection:            'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  ---  -',
  whatIf:                'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  ---  -',
  risk:                  'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  ---  -',
  risks:                 'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  history:               'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  ---  -',
  recentChanges:         'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  search:                'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  programme:             'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  programmes:            'y  yyy  yyyyy  yyyyy  yyyyy  yyyyy  yyy  yyy  -',

  scheduleHealth:        'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  unconfirmed:           'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  calendarSettings:      'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',

  // What belongs to the office.
  officeClock:           'y  yyy  yyyyy  yyyyy  yyyyy  yyyyy  yyy  ---  -',
  organisations:         'y  yyy  yyyyy  yyyyy  yyyyy  yyyyy  yyy  ---  -',
  ownerChoices:          'y  yyy  yyyyy  yyyyy  yyyyy  yyyyy  yyy  ---  -',
  people:                'y  y--  -----  -----  -----  -----  ---  ---  -',
  auditTrail:            'y  yy-  yy---  -----  -----  -----  ---  ---  -',

  // The plan: the PMO everywhere, leads in what they lead; status is reported by the SRO too; only the PMO takes items out.
  takeBaseline:          '-  yy-  -----  -----  -----  -----  ---  ---  -',
  addPlanItem:           '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  amendPlanItem:         '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  amendLink:             '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  archivePlanItem:       '-  yy-  -----  -----  -----  -----  ---  ---  -',
  chooseMeeting:         '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  completeMilestone:     '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  linkPlanItems:         '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  reforecastMilestone:   '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  relinkPlanItems:       '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  reopenMilestone:       '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  reportStatus:          '-  yy-  yy-y-  yy-y-  -----  -----  ---  ---  -',
  restorePlanItem:       '-  yy-  -----  -----  -----  -----  ---  ---  -',
  settleLatePaper:       '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  stateDuration:         '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  unlinkPlanItems:       '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  // Items, a meeting and a link together need all that each of them needs: the PMO alone has it.
  applyPlanChanges:      '-  yy-  -----  -----  -----  -----  ---  ---  -',
  // What the plan works to is for the PMO to say.
  amendScenario:         '-  yy-  -----  -----  -----  -----  ---  ---  -',
  closeScenario:         '-  yy-  -----  -----  -----  -----  ---  ---  -',
  promoteScenario:       '-  yy-  -----  -----  -----  -----  ---  ---  -',
  reopenScenario:        '-  yy-  -----  -----  -----  -----  ---  ---  -',

  // Risks: the SRO logs, rates and closes, and does not rewrite.
  amendRisk:             '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  closeRisk:             '-  yy-  yy-y-  yy-y-  -----  -----  ---  ---  -',
  linkRiskToItem:        '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  logRisk:               '-  yy-  yy-y-  yy-y-  -----  -----  ---  ---  -',
  rescoreRisk:           '-  yy-  yy-y-  yy-y-  -----  -----  ---  ---  -',
  reviewRisk:            '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  stateRiskDelay:        '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  unlinkRiskFromItem:    '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',

  // Bodies: the secretary of the body, the PMO, the administrator.
  addBody:               'y  yy-  -----  -----  yy---  -----  ---  ---  -',
  amendBody:             'y  yy-  -----  -----  yy-y-  -----  ---  ---  -',
  archiveBody:           'y  yy-  -----  -----  yy-y-  -----  ---  ---  -',
  endMembership:         'y  yy-  -----  -----  yy-y-  -----  ---  ---  -',
  seatMember:            'y  yy-  -----  -----  yy-y-  -----  ---  ---  -',

  // Meetings and minutes: the secretary of the body and the PMO.
  adjournMeeting:        '-  yy-  -----  -----  yy-y-  -----  ---  ---  -',
  approveMinutes:        '-  yy-  -----  -----  yy-y-  -----  ---  ---  -',
  callMeeting:           '-  yy-  -----  -----  yy-y-  -----  ---  ---  -',
  cancelMeeting:         '-  yy-  -----  -----  yy-y-  -----  ---  ---  -',
  confirmMeetingDate:    '-  yy-  -----  -----  yy-y-  -----  ---  ---  -',
  draftMinutes:          '-  yy-  -----  -----  yy-y-  -----  ---  ---  -',
  holdMeeting:           '-  yy-  -----  -----  yy-y-  -----  ---  ---  -',
  moveMeeting:           '-  yy-  -----  -----  yy-y-  -----  ---  ---  -',
  postponeMeeting:       '-  yy-  -----  -----  yy-y-  -----  ---  ---  -',
  publishPapers:         '-  yy-  -----  -----  yy-y-  -----  ---  ---  -',
  reinstateMeeting:      '-  yy-  -----  -----  yy-y-  -----  ---  ---  -',
  scheduleMeeting:       '-  yy-  -----  -----  yy-y-  -----  ---  ---  -',

  // Decisions: recorded by secretary and PMO; conditions are settled by the SRO too.
  recordDecision:        '-  yy-  -----  -----  yy-y-  -----  ---  ---  -',
  supersedeDecision:     '-  yy-  -----  -----  yy-y-  -----  ---  ---  -',
  failCondition:         '-  yy-  yy---  -----  yy-y-  -----  ---  ---  -',
  meetCondition:         '-  yy-  yy---  -----  yy-y-  -----  ---  ---  -',
  waiveCondition:        '-  yy-  yy---  -----  yy-y-  -----  ---  ---  -',

  // Setting up: people by the administrator alone, programmes by the PMO too.
  addPerson:             'y  ---  -----  -----  -----  -----  ---  ---  -',
  deactivatePerson:      'y  ---  -----  -----  -----  -----  ---  ---  -',
  endRole:               'y  ---  -----  -----  -----  -----  ---  ---  -',
  grantRole:             'y  ---  -----  -----  -----  -----  ---  ---  -',
  resetPassword:         'y  ---  -----  -----  -----  -----  ---  ---  -',
  addProgramme:          'y  y--  -----  -----  -----  -----  ---  ---  -',
  addWorkstream:         'y  yy-  -----  -----  -----  -----  ---  ---  -',
  amendProgramme:        'y  yy-  -----  -----  -----  -----  ---  ---  -',
  archiveProgramme:      'y  yy-  -----  -----  -----  -----  ---  ---  -',
  restoreProgramme:      'y  yy-  -----  -----  -----  -----  ---  ---  -',
  amendWorkstream:       'y  yy-  -----  -----  -----  -----  ---  ---  -',
  moveWorkstream:        'y  yy-  -----  -----  -----  -----  ---  ---  -',
  restoreWorkstream:     'y  yy-  -----  -----  -----  -----  ---  ---  -',
  archiveWorkstream:     'y  yy-  -----  -----  -----  -----  ---  ---  -',
  configureProgramme:    'y  yy-  -----  -----  -----  -----  ---  ---  -',
  // Calendars and restricted periods: administrator and PMO; whose bank holidays, the administrator alone.
  addCalendarDay:        'y  yy-  -----  -----  -----  -----  ---  ---  -',
  addRestrictedPeriod:   'y  yy-  -----  -----  -----  -----  ---  ---  -',
  amendRestrictedPeriod: 'y  yy-  -----  -----  -----  -----  ---  ---  -',
  calendarPreview:       'y  yy-  -----  -----  -----  -----  ---  ---  -',
  removeCalendarDay:     'y  yy-  -----  -----  -----  -----  ---  ---  -',
  removeRestrictedPeriod: 'y  yy-  -----  -----  -----  -----  ---  ---  -',
  restoreCalendarDay:    'y  yy-  -----  -----  -----  -----  ---  ---  -',
  restoreRestrictedPeriod: 'y  yy-  -----  -----  -----  -----  ---  ---  -',
  setHolidayDivision:    'y  ---  -----  -----  -----  -----  ---  ---  -',
  setOfficeClock:        'y  y--  -----  -----  -----  -----  ---  ---  -',
};

export function mayCall(operation: string, caller: Caller): boolean {
  const letters = (MATRIX[operation] ?? '').replaceAll(' ', '');
  return letters[CALLERS.indexOf(caller)] === 'y';
}
