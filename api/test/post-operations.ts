import { adds, changes, id, next, readsProgramme, reason, type Variables } from './operation-makers.js';

/** Organisations, posts and who holds them. */
export const POST_OPERATIONS: Record<string, Variables> = {
  posts: readsProgramme(),
  addPost: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    workstreamId: await id(take, 'workstream'),
    organisationId: await id(take, 'organisation'),
    code: `new-post-${next()}`,
    title: 'Clinical lead',
    kind: 'CLINICAL_LEAD',
  })),
  amendPost: changes('vacantPost', async (take) => ({
    title: `Post ${next()}`,
    workstreamId: await id(take, 'workstream'),
    organisationId: await id(take, 'organisation'),
  })),
  archivePost: changes('vacantPost', { reason }),
  restorePost: changes('archivedPost', { reason }),
  appointHolder: changes('vacantPost', async (take) => ({
    personId: await id(take, 'owner'),
    heldFrom: '2017-11-01',
  })),
  amendHolding: changes('holding', async (take) => ({
    personId: await id(take, 'owner'),
    reason,
  })),
  addOrganisation: adds(async () => ({
    code: `new-organisation-${next()}`,
    name: 'New trust',
    kind: 'Trust',
    localityName: `Place ${next()}`,
  })),
  amendOrganisation: changes('organisation', { shortName: 'Trust', isMember: false }),
};
