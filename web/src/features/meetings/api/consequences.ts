import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { MeetingConsequencesInput, MeetingConsequencesQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { PROJECTED_FROM } from '../../../lib/projected-from.js';

const CONSEQUENCES = graphql(`
  query MeetingConsequences($input: MeetingConsequencesInput!) {
    meetingConsequences(input: $input) {
      reading words
      warnings { rule message }
      programmes {
        programmeId programmeName scenarioNumber isWorking problem stopped
        moved { itemId code title from to workingDays isTarget }
        warnings { rule message }
      }
    }
  }
`);

export type Consequences = MeetingConsequencesQuery['meetingConsequences'];
export type ProgrammeConsequences = Consequences['programmes'][number];
export type Fate = MeetingConsequencesInput;

/** What would follow if a meeting were moved, put off or lost. Nothing is stored. */
export function consequencesQuery(programmeId: string, fate: Fate) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'meeting-consequences', fate],
    queryFn: async ({ signal }) => (await request(CONSEQUENCES, { input: fate }, signal)).meetingConsequences,
    retry: false,
    meta: { entities: PROJECTED_FROM },
  });
}
