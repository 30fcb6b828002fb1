import { adds, changes, id, readsProgramme, reason, type Variables } from './operation-makers.js';

const path = { pathToGreen: 'Agree the text', pathOwner: 'Lead', pathDueOn: '2017-12-20' };

/** The part of `OPERATIONS` that is about answering returns, and about links by which it is done without a password. */
export const RETURN_OPERATIONS: Record<string, Variables> = {
  myReturns: readsProgramme(),
  answerLine: changes('returnLine', {
    rag: 'amber',
    overrideReason: 'Staff are ill',
    overrideUntil: '2017-12-31',
    narrative: 'Drafted',
    ...path,
  }),
  noChange: adds(async (take) => {
    const { id, version } = await take('returnLine');
    return { lines: [{ id, expectedVersion: version }] };
  }),
  reopenLine: changes('answeredLine'),
  answerReturn: changes('startedReturn', { rag: 'amber', differenceReason: 'Staff are ill', ...path }),
  answerQuery: changes('returnQuery', { answer: 'In January' }),
  submitReturn: changes('startedReturn', { reason }),
  takeReturnBack: changes('periodReturn'),
  returnLinks: async (take) => ({ periodId: await id(take, 'reportingPeriod') }),
  makeReturnLink: adds(async (take) => ({
    periodId: await id(take, 'linkPeriod'),
    personId: await id(take, 'linkOwner'),
  })),
  revokeReturnLink: changes('returnLink', { reason }),
};
