import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { MinutesQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const MINUTES = graphql(`
  query Minutes($meetingId: ID!) {
    minutes(meetingId: $meetingId) {
      id version meetingId state checkedBy checkedOn approvedAtId approvedAtTitle approvedOn approvalNote signedBy signedOn
      mayWrite mayMinute
      notTakenIn { blockId heading adds drops }
      blocks { id version kind agendaItemId itemNumber heading text isWithheld isExempt withheldBecause number savedBy savedAt }
    }
  }
`);
const VERSIONS = graphql(`
  query MinutesVersions($blockId: ID!) {
    minutesVersions(blockId: $blockId) { id number text savedBy savedAt }
  }
`);

export type Minutes = NonNullable<MinutesQuery['minutes']>;
export type MinutesBlock = Minutes['blocks'][number];

/** The minutes of a meeting; null where there are none for this reader. */
export function minutesQuery(programmeId: string, meetingId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'minutes', meetingId],
    queryFn: async ({ signal }) => (await request(MINUTES, { meetingId }, signal)).minutes,
    meta: {
      entities: [
        ...['minutes', 'minutes_block', 'meeting', 'agenda_item', 'office_clock'],
        // What is recorded after the draft.
        ...['decision', 'decision_condition', 'action_item', 'attendance', 'declaration', 'vote'],
      ],
    },
  });
}

/** Every version of one part, the first one first. */
export function minutesVersionsQuery(programmeId: string, blockId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'minutes-versions', blockId],
    queryFn: async ({ signal }) => (await request(VERSIONS, { blockId }, signal)).minutesVersions,
    meta: { entities: ['minutes_version'] },
  });
}
