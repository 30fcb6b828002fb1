import { adds, changes, id, reads, readsProgramme, reason, type Variables } from './operation-makers.js';
import { sectionOf } from './pack-section-of.js';

/** The part of `OPERATIONS` that is about packs and their editions. */
export const PACK_OPERATIONS: Record<string, Variables> = {
  packs: readsProgramme(),
  packEditions: readsProgramme(),
  pack: reads('issuedPack'),
  editionContent: async (take) => ({ id: await id(take, 'issuedEdition'), audience: 'OFFICIAL' }),
  editionComparison: async (take) => ({
    beforeId: await id(take, 'issuedEdition'),
    afterId: await id(take, 'otherIssuedEdition'),
  }),
  createPack: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    kind: 'BOARD_PACK',
    meetingId: await id(take, 'plannedMeeting'),
  })),
  arrangeSections: async (take) => {
    const { id: packId, version } = await take('pack');
    return {
      input: {
        id: packId,
        expectedVersion: version,
        sections: [{ id: sectionOf(packId), isIncluded: true }],
      },
    };
  },
  writeSection: changes('packSection', { heading: 'In short', comment: 'All is well.' }),
  archivePack: changes('pack', { reason }),
  freezeDraft: changes('pack'),
  sendEditionToReview: changes('draftEdition'),
  sendEditionToSro: changes('reviewedEdition'),
  recallEdition: changes('reviewedEdition'),
  signEdition: changes('editionWithSro', { comment: 'Good.' }),
  sendBackEdition: changes('editionWithSro', { comment: 'Say more of the risks.' }),
  issueEdition: changes('signedEdition', { reason }),
  correctEdition: changes('issuedEdition', { reason, basis: 'NOW' }),
  withdrawEdition: changes('issuedEdition', { reason }),
  acknowledgeEdition: changes('issuedEdition'),
};
