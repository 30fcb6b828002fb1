import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../generated/gql.js';
import type { OwnerChoicesQuery } from '../generated/graphql.js';
import { request } from './graphql-client.js';

const CHOICES = graphql(`
  query OwnerChoices {
    ownerChoices { kind id name detail }
  }
`);

export type OwnerChoice = OwnerChoicesQuery['ownerChoices'][number];

/** People and posts that may own something or hold a seat. */
export function ownerChoicesQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'owner-choices'],
    queryFn: async ({ signal }) => (await request(CHOICES, {}, signal)).ownerChoices,
    staleTime: 5 * 60_000,
    meta: { entities: ['person', 'post', 'post_holder'] },
  });
}

/** An owner as the API names one: one of the two, or neither. */
export interface OwnerIds {
  ownerPersonId: string | null;
  ownerPostId: string | null;
}

/** The owner as the value of a select: `PERSON:id`, `POST:id`, or nothing for nobody. */
export function ownerValue({ ownerPersonId, ownerPostId }: OwnerIds): string {
  if (ownerPersonId) return `PERSON:${ownerPersonId}`;
  return ownerPostId ? `POST:${ownerPostId}` : '';
}

export function ownerIds(value: string): OwnerIds {
  const [kind, id = null] = value.split(':');
  return { ownerPersonId: kind === 'PERSON' ? id : null, ownerPostId: kind === 'POST' ? id : null };
}

/** Posts say who holds them today, or that nobody does. */
export function ownerOptions(choices: readonly OwnerChoice[]) {
  return choices.map(({ kind, id, name, detail }) => ({
    value: `${kind}:${id}`,
    label: kind === 'POST' ? `${name} (${detail ?? 'vacant'})` : name,
  }));
}
