import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import { request } from '../../../lib/graphql-client.js';

const ORGANISATIONS = graphql(`
  query Organisations {
    organisations { id name }
  }
`);

/** The organisations of the office, for what delegates and what a quorum needs. */
export function organisationsQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'organisations'],
    queryFn: async ({ signal }) => (await request(ORGANISATIONS, {}, signal)).organisations,
    staleTime: 5 * 60_000,
    meta: { entities: ['organisation'] },
  });
}
