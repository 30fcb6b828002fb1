import { ApiError } from './api-error.js';
import { ask, toErrorCode } from './http.js';

/** A generated document (`TypedDocumentString`), by the parts that sending it needs. */
export interface GraphqlDocument<Result, Variables> {
  toString(): string;
  __meta__?: Record<string, unknown> | undefined;
  __apiType?: ((variables: Variables) => Result) | undefined;
}

interface Answer<Result> {
  data?: Result | null;
  errors?: readonly { extensions?: { code?: string; details?: Record<string, unknown> } }[];
}

type VariablesOf<Variables> =
  Variables extends Record<string, never> ? [variables?: Variables] : [variables: Variables];

/**
 * Sends one generated document. A production build names it by its hash, which is all that the server accepts
 * there; in development the text goes too, so that a new document works before the list is written again.
 *
 * ```ts
 * const MILESTONES = graphql(`query Milestones($programmeId: ID!) { … }`);
 * useQuery({ queryKey: milestoneKeys.list(id), queryFn: ({ signal }) => request(MILESTONES, { programmeId: id }, signal) });
 * ```
 */
export function request<Result, Variables>(
  document: GraphqlDocument<Result, Variables>,
  ...[variables, signal]: [...VariablesOf<Variables>, signal?: AbortSignal]
): Promise<Result> {
  return send(document, variables, signal as AbortSignal | undefined, {});
}

/** The same as at a moment of its own, whatever moment the page reads; undefined is now. Its key must name the moment. */
export function requestAsAt<Result, Variables>(
  moment: string | undefined,
  document: GraphqlDocument<Result, Variables>,
  ...[variables, signal]: [...VariablesOf<Variables>, signal?: AbortSignal]
): Promise<Result> {
  return send(document, variables, signal as AbortSignal | undefined, { 'x-gantry-as-at': moment ?? '' });
}

async function send<Result, Variables>(
  document: GraphqlDocument<Result, Variables>,
  variables: unknown,
  signal: AbortSignal | undefined,
  headers: Record<string, string>,
): Promise<Result> {
  const text = document.toString();
  const hash = document.__meta__?.hash;
  const named = text === '' ? { documentId: hash } : { query: text };
  const response = await ask('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ ...named, variables: variables ?? {} }),
    signal,
  });
  const answer = (await response.json().catch(() => ({ errors: [{}] }))) as Answer<Result>;
  const refusal = answer.errors?.[0];
  if (refusal) {
    const code = refusal.extensions?.code ?? (response.status === 401 ? 'UNAUTHENTICATED' : undefined);
    throw new ApiError(toErrorCode(code), refusal.extensions?.details);
  }
  if (!answer.data) throw new ApiError(response.status === 401 ? 'UNAUTHENTICATED' : 'INTERNAL');
  return answer.data;
}
