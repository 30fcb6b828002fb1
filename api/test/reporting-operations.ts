import { adds, changes, id, reads, readsProgramme, reason, type Variables } from './operation-makers.js';

const calendar = {
  frequency: 'MONTHLY',
  yearBasis: 'FINANCIAL',
  firstFrom: '2017-11-01',
  cutOffWorkingDays: 3,
  graceWorkingDays: 2,
  remindWorkingDays: 3,
  allowsLinks: false,
  linkDays: 14,
};

/** The part of `OPERATIONS` that is about reporting periods and returns. */
export const REPORTING_OPERATIONS: Record<string, Variables> = {
  reporting: readsProgramme(),
  reportingPeriods: readsProgramme(),
  reportingPeriod: reads('reportingPeriod'),
  returnsDue: readsProgramme(),
  configureReporting: adds(async (take) => ({
    programmeId: await id(take, 'spareProgramme'),
    escalateToPersonId: await id(take, 'owner'),
    ...calendar,
  })),
  openPeriod: adds(async (take) => ({ programmeId: await id(take, 'reportingProgramme') })),
  amendPeriod: changes('reportingPeriod', { cutOffOn: '2017-12-06', graceUntil: '2017-12-08', reason }),
  submitPeriod: changes('reportingPeriod', { reason }),
  reviewPeriod: changes('submittedPeriod'),
  approvePeriod: changes('reviewedPeriod', { reason }),
  sendPeriodBack: changes('reviewedPeriod', { comment: 'Say more of Stroke' }),
  issuePeriod: changes('approvedPeriod', { reason }),
  reopenPeriod: changes('issuedPeriod', { reason }),
  remindOwners: adds(async (take) => ({ periodId: await id(take, 'reportingPeriod') })),
  queryReturn: changes('periodReturn', { question: 'When is the report due?' }),
  closeQuery: changes('returnQuery'),
  acceptReturn: changes('periodReturn'),
  sendReturnBack: changes('periodReturn', { comment: 'Add a date' }),
  undoReturnStep: changes('acceptedReturn'),
};
