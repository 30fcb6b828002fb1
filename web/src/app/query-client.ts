import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from '../lib/api-error.js';
import { sessionQuery } from '../lib/session.js';
import { signInPath } from '../lib/sign-in-path.js';

const MOST_RETRIES = 2;

/** The cache of everything read. A session that has ended leads to the sign-in page, with the way back kept. */
export function createQueryClient(go: (path: string) => void): QueryClient {
  function onError(error: unknown) {
    if (!(error instanceof ApiError) || error.code !== 'UNAUTHENTICATED') return;
    if (location.pathname.startsWith('/sign-in')) return;
    cache.setQueryData(sessionQuery.queryKey, null);
    go(signInPath(location.pathname + location.search));
  }

  const cache = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // A refusal stays a refusal; only a server that did not answer is worth asking again.
        retry: (count, error) =>
          count < MOST_RETRIES && error instanceof ApiError && error.code === 'UNAVAILABLE',
      },
    },
  });
  return cache;
}
