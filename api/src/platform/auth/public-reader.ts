import type { SignedIn } from './signed-in.js';

/**
 * The same person as a member of the public: what is made for the public goes through the very queries by which the public
 * reads, so that nothing else can come into it.
 */
export function publicReader(actor: SignedIn, programmeIds: readonly string[]): SignedIn {
  return {
    ...actor,
    grants: programmeIds.map((programmeId) => ({
      role: 'PUBLIC',
      scope: 'PROGRAMME',
      programmeId,
      workstreamIds: [],
      bodyId: null,
      servedProgrammeIds: [],
    })),
  };
}
