import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { MeetingQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const MEETING = graphql(`
  query Meeting($id: ID!) {
    meeting(id: $id) {
      id version code title kind state bodyId bodyName
      date { text written shape confidence earliest latest }
      heldOn startsAt endsAt isTimeConfirmed venue link parts seriesId seriesOn presentCount wasQuorate quorumMinimum postponedToId stateReason
      papersDueOn papersPublishBy papersSentence isPapersDueInterpreted hasMinutes isInterpretation sourceDocument sourcePlace
      warnings { rule severity message }
      steps { to isAllowed problems { rule message } }
      items { id code title kind state programmeId scenario }
      mayEdit mayMinute mayRecordDecisions
    }
  }
`);

export type MeetingPage = MeetingQuery['meeting'];

/** Everything about one meeting. */
export function meetingQuery(programmeId: string, id: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'meeting', id],
    queryFn: async ({ signal }) => (await request(MEETING, { id }, signal)).meeting,
    meta: { entities: ['meeting', 'minutes', 'body', 'plan_item', 'scenario_item', 'office_clock'] },
  });
}
