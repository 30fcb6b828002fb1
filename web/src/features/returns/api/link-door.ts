import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { askJson } from '../../../lib/http.js';
import { newIdempotencyKey } from '../../../lib/idempotency.js';
import type { Answered, ReturnDoor } from '../lib/return-door.js';
import type { MyReturn } from './my-returns.js';

/** What a link says of itself; without names once a browser is bound to it. */
export interface LinkLook {
  linkId: string;
  about: { personName: string; programmeName: string; periodName: string; cutOffOn: string } | null;
}

/** What a person with a link may see. */
export interface LinkReturn {
  personId: string;
  personName: string;
  programmeName: string;
  periodName: string;
  expiresAt: string;
  mine: MyReturn | null;
}

/** Looks at a link and changes nothing. The token goes in the body: no address ever holds it. */
export async function lookAtLink(token: string, signal?: AbortSignal): Promise<LinkLook> {
  return (await askJson<LinkLook>('/returns/look', { token }, signal))!;
}

/** "This is me": this browser is the one of the link from now on. */
export async function enterLink(linkId: string, token: string): Promise<void> {
  await askJson(`/returns/${linkId}/enter`, { token });
}

const keyOf = (linkId: string) => ['return-link', linkId] as const;

export function linkReturnQuery(linkId: string) {
  return queryOptions({
    queryKey: keyOf(linkId),
    queryFn: async ({ signal }) => (await askJson<LinkReturn>(`/returns/${linkId}/mine`, undefined, signal))!,
    retry: false,
  });
}

/** The verbs of an owner who has a link. */
export function useLinkDoor(linkId: string): ReturnDoor & { leave: () => Promise<void> } {
  const cache = useQueryClient();
  async function send<Answer>(verb: string, input: object): Promise<Answer> {
    const keyed = { ...input, idempotencyKey: newIdempotencyKey() };
    const answer = await askJson<Answer>(`/returns/${linkId}/${verb}`, keyed);
    await cache.invalidateQueries({ queryKey: keyOf(linkId) });
    return answer!;
  }
  return {
    answerLine: (input) => send<Answered>('answer-line', input),
    noChange: (lines) => send<Answered[]>('no-change', { lines }),
    reopenLine: (input) => send<Answered>('reopen-line', input),
    answerReturn: (input) => send<Answered>('answer-return', input),
    answerQuery: (input) => send<Answered>('answer-query', input),
    submit: (input) => send<Answered>('submit', input),
    takeBack: (input) => send<Answered>('take-back', input),
    leave: async () => {
      await askJson(`/returns/${linkId}/leave`, {});
      cache.removeQueries({ queryKey: keyOf(linkId) });
    },
  };
}
