import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type GraphqlDocument, request } from '../../../lib/graphql-client.js';
import { newIdempotencyKey } from '../../../lib/idempotency.js';
import { useProgramme } from '../../../lib/programme.js';
import { riskKeys } from './keys.js';

/** Sends one verb about a risk and refreshes everything of the programme: the overview and the plan show risks too. */
export function useRiskChange<Result, Input extends object>(
  document: GraphqlDocument<Result, { input: Input }>,
) {
  const cache = useQueryClient();
  const { id } = useProgramme();
  return useMutation({
    mutationFn: (input: Input) =>
      request(document as GraphqlDocument<Result, { input: Input; never?: undefined }>, {
        input: { idempotencyKey: newIdempotencyKey(), ...input },
      }),
    onSuccess: () => cache.invalidateQueries({ queryKey: riskKeys.programme(id) }),
  });
}
