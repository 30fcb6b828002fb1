import { adds, changes, id, next, readsProgramme, reason, type Variables } from './operation-makers.js';

/** Where a service change stands: stages, assurance and business cases. */
export const SERVICE_CHANGE_OPERATIONS: Record<string, Variables> = {
  serviceChange: readsProgramme(),
  beginPathway: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    workstreamId: await id(take, 'workstream'),
    name: `Stroke units ${next()}`,
    template: 'ACUTE',
  })),
  statePathwayStage: changes('pathwayStage', async (take) => ({
    state: 'IN_PROGRESS',
    decisionId: await id(take, 'decision'),
    reason,
  })),
  statePathwayBeds: changes('pathway', { bedChange: -20, source: 'Pre-consultation case, page 40' }),
  assessAssuranceTest: changes('assuranceTest', {
    isApplicable: true,
    rating: 'PARTLY',
    evidence: 'Report of the senate',
    assessor: 'The region',
    assessedOn: '2017-11-20',
  }),
  addBusinessCase: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    pathwayId: await id(take, 'pathway'),
    workstreamId: await id(take, 'workstream'),
    kind: 'PCBC',
    title: 'Stroke units',
  })),
  addBusinessCaseVersion: changes('businessCase'),
  amendBusinessCaseVersion: changes('caseVersion', async (take) => ({
    strategic: 'COMPLETE',
    capitalPounds: 48_000_000,
    capitalNote: '+ 1 TBC',
    planItemId: await id(take, 'item'),
  })),
  stateBusinessCaseVersion: changes('caseVersion', async (take) => ({
    status: 'FINAL',
    decisionId: await id(take, 'decision'),
    reason,
  })),
};
