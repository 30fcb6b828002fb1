import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { InterestRegisterQuery, PastAttendanceQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const REGISTER = graphql(`
  query InterestRegister($bodyId: ID!) {
    interestRegister(bodyId: $bodyId) {
      kinds interests { id version memberId seat holder kind description heldFrom heldTo isCurrent }
    }
  }
`);
const PAST = graphql(`
  query PastAttendance($bodyId: ID!) {
    pastAttendance(bodyId: $bodyId) {
      meetingId title heldOn attendees { state isRemote isVoting organisationId category }
    }
  }
`);

export type InterestRegister = InterestRegisterQuery['interestRegister'];
export type RegisteredInterest = InterestRegister['interests'][number];
export type PastAttendance = PastAttendanceQuery['pastAttendance'][number];

/** The register of interests of a body; not there for the public unless the body opens it. */
export function registerQuery(programmeId: string, bodyId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'interests', bodyId],
    queryFn: async ({ signal }) => (await request(REGISTER, { bodyId }, signal)).interestRegister,
    retry: false,
    meta: { entities: ['interest', 'body', 'body_member', 'person', 'post_holder', 'office_clock'] },
  });
}

/** Who came to its last meetings, as a quorum counts them. */
export function pastAttendanceQuery(programmeId: string, bodyId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'past-attendance', bodyId],
    queryFn: async ({ signal }) => (await request(PAST, { bodyId }, signal)).pastAttendance,
    retry: false,
    meta: { entities: ['attendance', 'meeting', 'body_member'] },
  });
}
