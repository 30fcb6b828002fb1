import { adds, id, type Variables } from './operation-makers.js';

/** The part of `OPERATIONS` that is about files of editions. */
export const PACK_FILE_OPERATIONS: Record<string, Variables> = {
  renderJobs: async (take) => ({ editionId: await id(take, 'issuedEdition') }),
  renderEdition: adds(async (take) => ({
    editionId: await id(take, 'issuedEdition'),
    audience: 'OFFICIAL',
    formats: ['csv', 'xlsx'],
  })),
  cancelRender: adds(async (take) => ({ id: await id(take, 'waitingFile') })),
  retryRender: adds(async (take) => ({ id: await id(take, 'failedFile') })),
};
