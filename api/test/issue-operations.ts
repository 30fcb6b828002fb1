import { adds, changes, id, reason, type Variables } from './operation-makers.js';

/** What is done with issues. */
export const ISSUE_OPERATIONS: Record<string, Variables> = {
  raiseIssue: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    workstreamId: await id(take, 'workstream'),
    ownerPersonId: await id(take, 'owner'),
    riskId: await id(take, 'risk'),
    title: 'Returns late',
    statement: 'Two returns did not come',
    impact: 'The paper cannot be written',
    kind: 'PROBLEM',
    severity: 2,
    targetOn: '2018-01-12',
    reason,
  })),
  amendIssue: changes('issue', async (take) => ({
    title: 'Another title',
    workstreamId: await id(take, 'workstream'),
    ownerPersonId: await id(take, 'owner'),
    riskId: await id(take, 'otherRisk'),
    reason,
  })),
  moveIssue: changes('issue', { state: 'RESOLVED', resolution: 'The returns came', reason }),
  linkIssueToItem: changes('issue', async (take) => ({ planItemId: await id(take, 'otherItem') })),
  unlinkIssueFromItem: changes('issueLink', { reason }),
};
