import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { MeetingsQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const MEETINGS = graphql(`
  query Meetings($programmeId: ID!, $from: Day, $to: Day, $bodyId: ID) {
    meetings(programmeId: $programmeId, from: $from, to: $to, bodyId: $bodyId) {
      id version code title kind state bodyId bodyName
      date { text written shape confidence earliest latest }
      heldOn startsAt isTimeConfirmed papersDueOn isPapersDueInterpreted itemCount isInterpretation changedOn
    }
  }
`);

export type MeetingRow = MeetingsQuery['meetings'][number];

export interface MeetingRange {
  from?: string;
  to?: string;
  bodyId?: string;
}

/** The meetings of a programme's bodies, by date. */
export function meetingsQuery(programmeId: string, { from, to, bodyId }: MeetingRange = {}) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'meetings', from ?? null, to ?? null, bodyId ?? null],
    queryFn: async ({ signal }) =>
      (
        await request(
          MEETINGS,
          { programmeId, from: from ?? null, to: to ?? null, bodyId: bodyId ?? null },
          signal,
        )
      ).meetings,
    meta: { entities: ['meeting', 'body', 'body_programme', 'plan_item', 'office_clock'] },
  });
}
