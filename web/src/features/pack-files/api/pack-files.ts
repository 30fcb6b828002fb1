import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { RenderJobsQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { useVerb } from '../../../lib/use-verb.js';

const FILES = graphql(`
  query RenderJobs($editionId: ID!) {
    renderJobs(editionId: $editionId) {
      id audience format state progress step attempts error size sha256 renderer madeAt path mayCancel
    }
  }
`);
const RENDER = graphql(`
  mutation RenderEdition($input: RenderEditionInput!) {
    renderEdition(input: $input) { id state }
  }
`);
const CANCEL = graphql(`
  mutation CancelRender($input: RenderJobInput!) {
    cancelRender(input: $input) { id state }
  }
`);
const RETRY = graphql(`
  mutation RetryRender($input: RenderJobInput!) {
    retryRender(input: $input) { id state }
  }
`);

export type PackFile = RenderJobsQuery['renderJobs'][number];

/** A file that waits or is being made. */
export const isUnderWay = ({ state }: Pick<PackFile, 'state'>): boolean =>
  state === 'WAITING' || state === 'RUNNING';

/** While a file is made, its progress is looked at so often; after that the list is quiet. */
const LOOK_AGAIN_MS = 1_000;

/** The files of an edition for each audience that I may read it as. */
export function packFilesQuery(programmeId: string, editionId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'pack-files', editionId],
    queryFn: async ({ signal }) => (await request(FILES, { editionId }, signal)).renderJobs,
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? LOOK_AGAIN_MS : false),
    meta: { entities: ['pack_edition'] },
  });
}

export const useRenderEdition = () => useVerb(RENDER);
export const useCancelRender = () => useVerb(CANCEL);
export const useRetryRender = () => useVerb(RETRY);
