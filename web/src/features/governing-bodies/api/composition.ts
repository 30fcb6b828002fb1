import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import { request } from '../../../lib/graphql-client.js';

const COMPOSITION = graphql(`
  query BodyComposition($id: ID!, $on: Day!) {
    bodyComposition(id: $id, on: $on) {
      id version seat role category organisation organisationId post holder isVacant isVoting voteWeight deputy
      heldFrom heldTo isCurrent deputies { id version name isCurrent }
    }
  }
`);

/** Who sat on a body on a day. */
export function compositionQuery(programmeId: string, id: string, on: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'composition', id, on],
    queryFn: async ({ signal }) => (await request(COMPOSITION, { id, on }, signal)).bodyComposition,
    meta: { entities: ['body_member', 'member_deputy', 'post_holder', 'person', 'post'] },
  });
}
