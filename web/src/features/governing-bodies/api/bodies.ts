import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { BodiesQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const BODIES = graphql(`
  query Bodies($programmeId: ID!) {
    bodies(programmeId: $programmeId) {
      id version prefix name shortName kind role parentId parentName isParentInferred predecessorId predecessorName
      validFrom validTo chair isChairVacant memberCount nextMeetingId nextMeeting { written earliest }
      noticeClearDays isNoticeInterpreted isInterpretation changedOn
    }
  }
`);

export type BodyRow = BodiesQuery['bodies'][number];

/** The bodies that serve a programme: the grid, and what forms choose from. */
export function bodiesQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'bodies'],
    queryFn: async ({ signal }) => (await request(BODIES, { programmeId }, signal)).bodies,
    meta: {
      entities: ['body', 'body_programme', 'body_member', 'meeting', 'post_holder', 'person', 'office_clock'],
    },
  });
}
