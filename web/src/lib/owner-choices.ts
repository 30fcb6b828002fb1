import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../generated/gql.js';
import type { OwnerChoicesQuery } from '../generated/graphql.js';
import { request } from './graphql-client.js';

const CHOICES = graphql(`
  query OwnerChoices {
    ownerChoices { kind id name detail programmeId }
  }
`);

export type OwnerChoice = OwnerChoicesQuery['ownerChoices'][number];

/** Everybody, and the posts of this programme and of the office: two programmes may each have a director. */
export function choicesIn<Choice extends Pick<OwnerChoice, 'programmeId'>>(
  programmeId: string,
  choices: readonly Choice[],
): Choice[] {
  return choices.filter((choice) => choice.programmeId === null || choice.programmeId === programmeId);
}

/** People and posts that may own something or hold a seat. */
export function ownerChoicesQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'owner-choices'],
    queryFn: async ({ signal }) => choicesIn(programmeId, (await request(CHOICES, {}, signal)).ownerChoices),
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
export function ownerOptions(choices: readonly Omit<OwnerChoice, 'programmeId'>[]) {
  return choices.map(({ kind, id, name, detail }) => ({
    value: `${kind}:${id}`,
    label: kind === 'POST' ? `${name} (${detail ?? 'vacant'})` : name,
  }));
}
