import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type GraphqlDocument, request } from '../../../lib/graphql-client.js';
import { newIdempotencyKey } from '../../../lib/idempotency.js';

/** Sends one verb about the office. Settings colour every screen, so everything is asked for again, the session too. */
export function useSettingChange<Result, Input extends object>(
  document: GraphqlDocument<Result, { input: Input }>,
) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) =>
      request(document as GraphqlDocument<Result, { input: Input; never?: undefined }>, {
        input: { idempotencyKey: newIdempotencyKey(), ...input },
      }),
    onSuccess: () => cache.invalidateQueries(),
  });
}
