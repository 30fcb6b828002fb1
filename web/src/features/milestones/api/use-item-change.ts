import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type GraphqlDocument, request } from '../../../lib/graphql-client.js';
import { newIdempotencyKey } from '../../../lib/idempotency.js';
import { useProgramme } from '../../../lib/programme.js';
import { milestoneKeys } from './keys.js';

/**
 * Sends one verb about an item and refreshes every screen of the programme, for the plan shows in all of them. Each
 * call of the caller is one intention with a key of its own; a refusal stores nothing under it.
 */
export function useItemChange<Result, Input extends object>(
  document: GraphqlDocument<Result, { input: Input }>,
) {
  const cache = useQueryClient();
  const { id } = useProgramme();
  return useMutation({
    mutationFn: (input: Input) =>
      request(document as GraphqlDocument<Result, { input: Input; never?: undefined }>, {
        input: { idempotencyKey: newIdempotencyKey(), ...input },
      }),
    onSuccess: () => cache.invalidateQueries({ queryKey: milestoneKeys.programme(id) }),
  });
}
