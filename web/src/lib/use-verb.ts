import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type GraphqlDocument, request } from './graphql-client.js';
import { useIdempotencyKey } from './idempotency.js';
import { useProgramme } from './programme.js';

/** The variables of every verb; the second part says to the compiler that there always are some. */
interface Variables<Input> {
  input: Input;
  [name: string]: unknown;
}

/**
 * Sends one verb and refreshes every screen of the programme: a meeting that moves shows in the plan, a decision in the
 * overview. Keys of queries begin with `['programme', programmeId]`.
 */
export function useVerb<Result, Input extends object>(document: GraphqlDocument<Result, { input: Input }>) {
  const cache = useQueryClient();
  const { id } = useProgramme();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: (input: Input): Promise<Result> =>
      request(document as GraphqlDocument<Result, Variables<Input>>, {
        input: { ...input, idempotencyKey: keyFor(input) },
      }),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['programme', id] }),
  });
}
