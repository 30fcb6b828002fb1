import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { OfficeOrganisationsQuery, PostRegisterQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { settingsKeys } from './keys.js';

const POSTS = graphql(`
  query PostRegister($programmeId: ID!) {
    posts(programmeId: $programmeId) {
      mayAdd mayAddForOffice
      findings { rule severity message postId }
      posts {
        id version code title kind programmeId workstreamId workstreamName organisationId organisationName
        bodyName holderToday isArchived mayEdit
        holdings { id version name personId heldFrom heldTo isToday }
      }
    }
  }
`);

export type PostRegister = PostRegisterQuery['posts'];
export type Post = PostRegister['posts'][number];
export type Holding = Post['holdings'][number];

/** The posts of the programme and of its office, who holds them, and what the rules say of it. */
export function postsQuery(programmeId: string) {
  return queryOptions({
    queryKey: settingsKeys.posts(programmeId),
    queryFn: async ({ signal }) => (await request(POSTS, { programmeId }, signal)).posts,
    meta: { entities: ['post', 'post_holder', 'organisation', 'workstream', 'office_clock'] },
  });
}

const ORGANISATIONS = graphql(`
  query OfficeOrganisations {
    organisations { id version code name shortName kind isMember localityName validFrom validTo }
  }
`);

export type Organisation = OfficeOrganisationsQuery['organisations'][number];

/** Every organisation that the office works with, those that have ended too. */
export const officeOrganisationsQuery = queryOptions({
  queryKey: settingsKeys.organisations(),
  queryFn: async ({ signal }) => (await request(ORGANISATIONS, {}, signal)).organisations,
  meta: { entities: ['organisation', 'locality'] },
});
