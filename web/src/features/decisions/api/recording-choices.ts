import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import { request } from '../../../lib/graphql-client.js';

const CHOICES = graphql(`
  query OutcomeChoices($bodyId: ID!, $meetingId: ID) {
    outcomeChoices(bodyId: $bodyId, meetingId: $meetingId) { outcome isAllowed why }
  }
`);
const OPEN = graphql(`
  query OpenConditions($programmeId: ID!) {
    openConditions(programmeId: $programmeId) { id text satisfiedByBodyId decisionId decisionCode }
  }
`);

/** What a body may record at a meeting, or between meetings where none is named, and why not more. */
export function outcomeChoicesQuery(programmeId: string, bodyId: string, meetingId: string | null) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'outcome-choices', bodyId, meetingId],
    queryFn: async ({ signal }) => (await request(CHOICES, { bodyId, meetingId }, signal)).outcomeChoices,
    enabled: bodyId !== '' && meetingId !== '',
    meta: { entities: ['body', 'meeting'] },
  });
}

/** What decisions still wait for: the one that is recorded may answer it. */
export function openConditionsQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'open-conditions'],
    queryFn: async ({ signal }) => (await request(OPEN, { programmeId }, signal)).openConditions,
    meta: { entities: ['decision', 'decision_condition'] },
  });
}
