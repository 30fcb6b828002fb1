import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import { request } from '../../../lib/graphql-client.js';
import { choicesIn } from '../../../lib/owner-choices.js';
import { riskKeys } from './keys.js';

const CHOICES = graphql(`
  query RiskChoices($code: String!) {
    programme(code: $code) {
      id
      riskBands
      workstreams { id name parentId isArchived }
    }
    ownerChoices { kind id name detail programmeId }
  }
`);

/** What the forms choose from, and the matrix by which they rate. */
export function riskChoicesQuery(programme: { id: string; code: string }) {
  return queryOptions({
    queryKey: riskKeys.choices(programme.id),
    queryFn: async ({ signal }) => {
      const { programme: found, ownerChoices } = await request(CHOICES, { code: programme.code }, signal);
      return {
        bands: found.riskBands,
        workstreams: found.workstreams.filter(({ isArchived }) => !isArchived),
        owners: choicesIn(found.id, ownerChoices),
      };
    },
    staleTime: 5 * 60_000,
    meta: { entities: ['programme', 'workstream', 'person', 'post', 'post_holder'] },
  });
}

export type RiskChoices = Awaited<ReturnType<NonNullable<ReturnType<typeof riskChoicesQuery>['queryFn']>>>;
