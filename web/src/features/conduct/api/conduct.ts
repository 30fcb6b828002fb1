import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { MeetingConductQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const CONDUCT = graphql(`
  query MeetingConduct($id: ID!) {
    meetingConduct(id: $id) {
      meetingId version mayRecord whyNot quorumSentence votingSentence chairHasCastingVote
      quorum { isQuorate counted sentence }
      warnings { rule message }
      lines {
        attendanceId memberId name seat organisation isChair isVoting state isRemote deputyId deputyName
        arrivedAt leftAt fromItemId untilItemId deputies { id name } interests { id name }
      }
      declarations { id version isNone agendaItemId who description action }
      items {
        id position title quorum { isQuorate sentence }
        tally { result sentence votes { attendanceId who vote castingVote } }
      }
      decisions { id code title tally { result sentence votes { attendanceId who vote castingVote } } }
    }
  }
`);

export type MeetingConduct = MeetingConductQuery['meetingConduct'];
export type AttendanceLine = MeetingConduct['lines'][number];
export type Declaration = MeetingConduct['declarations'][number];
export type Tally = NonNullable<MeetingConduct['items'][number]['tally']>;

/** Who came to a meeting, what was declared, who voted how. Not there for the public. */
export function conductQuery(programmeId: string, meetingId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'conduct', meetingId],
    queryFn: async ({ signal }) => (await request(CONDUCT, { id: meetingId }, signal)).meetingConduct,
    retry: false,
    meta: {
      entities: [
        'meeting',
        'body',
        'body_member',
        'member_deputy',
        'agenda_item',
        'attendance',
        'interest',
        'declaration',
        'vote',
        'decision',
      ],
    },
  });
}
