import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import { request } from '../../../lib/graphql-client.js';

const CHOICES = graphql(`
  query HolderChoices {
    ownerChoices { kind id name detail }
  }
`);

/** People and posts that may hold a seat. */
export function holderChoicesQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'holder-choices'],
    queryFn: async ({ signal }) => (await request(CHOICES, {}, signal)).ownerChoices,
    staleTime: 5 * 60_000,
    meta: { entities: ['person', 'post', 'post_holder'] },
  });
}
