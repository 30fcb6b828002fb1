import { readsOffice, type Variables } from './operation-makers.js';

/** The part of `OPERATIONS` that is about how packs look. */
export const BRANDING_OPERATIONS: Record<string, Variables> = {
  branding: readsOffice,
  setBranding: async (take) => ({
    input: {
      expectedVersion: (await take('branding')).version,
      organisation: 'Kent and Medway STP',
      accent: '#005eb8',
      coverText: 'For members of the board.',
      markingOfficial: 'OFFICIAL',
    },
  }),
};
