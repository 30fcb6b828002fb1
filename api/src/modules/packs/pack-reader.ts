import type { PackAudience } from '@gantry/shared/packs/pack-content';
import { publicReader } from '../../platform/auth/public-reader.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';

/**
 * The same person as somebody of an audience: what is made for it goes through the very queries by which such a reader
 * reads, so that nothing else can come into it.
 */
export function readerOf(actor: SignedIn, audience: PackAudience, programmeId: string): SignedIn {
  if (audience === 'PUBLIC') return publicReader(actor, [programmeId]);
  return {
    ...actor,
    grants: [
      {
        role: audience === 'FULL' ? 'SRO' : 'READER',
        scope: 'PROGRAMME',
        programmeId,
        workstreamIds: [],
        bodyId: null,
        servedProgrammeIds: [],
      },
    ],
  };
}

/** The classes of records that an audience is given. */
export const CLASSES_OF: Record<PackAudience, ReadonlySet<string>> = {
  FULL: new Set(['OPEN', 'OFFICIAL', 'EXEMPT']),
  OFFICIAL: new Set(['OPEN', 'OFFICIAL']),
  PUBLIC: new Set(['OPEN']),
};
