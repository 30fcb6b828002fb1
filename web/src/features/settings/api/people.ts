import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { OfficePeopleQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { settingsKeys } from './keys.js';

const PEOPLE = graphql(`
  query OfficePeople {
    people {
      id version name jobTitle organisationName email hasPassword isDeactivated lastSeenAt
      roles { id version role scope scopeName since }
    }
  }
`);

export type OfficePerson = OfficePeopleQuery['people'][number];
export type PersonRole = OfficePerson['roles'][number];

export const peopleQuery = queryOptions({
  queryKey: settingsKeys.people(),
  queryFn: async ({ signal }) => (await request(PEOPLE, {}, signal)).people,
  meta: { entities: ['person', 'role_grant'] },
});

const BODIES = graphql(`
  query RoleBodies($programmeId: ID!) {
    bodies(programmeId: $programmeId) { id name }
  }
`);

/** Bodies on which a role can be granted. */
export function roleBodiesQuery(programmeId: string) {
  return queryOptions({
    queryKey: settingsKeys.bodies(programmeId),
    queryFn: async ({ signal }) => (await request(BODIES, { programmeId }, signal)).bodies,
    meta: { entities: ['body', 'body_programme'] },
  });
}
