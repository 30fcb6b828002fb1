import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type GraphqlDocument, request } from '../../../lib/graphql-client.js';
import { useIdempotencyKey } from '../../../lib/idempotency.js';
import { useProgramme } from '../../../lib/programme.js';
import { milestoneKeys } from './keys.js';

/** The variables of every verb; the second part says to the compiler that there always are some. */
interface Variables<Input> {
  input: Input;
  [name: string]: unknown;
}

/** Sends one verb about an item and refreshes every screen of the programme, for the plan shows in all of them. */
export function useItemChange<Result, Input extends object>(
  document: GraphqlDocument<Result, { input: Input }>,
) {
  const cache = useQueryClient();
  const { id } = useProgramme();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: (input: Input): Promise<Result> =>
      request(document as GraphqlDocument<Result, Variables<Input>>, {
        input: { ...input, idempotencyKey: keyFor(input) },
      }),
    onSuccess: () => cache.invalidateQueries({ queryKey: milestoneKeys.programme(id) }),
  });
}
