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
const SUGGESTED = graphql(`
  query ConditionSuggestions($planItemId: ID!, $meetingId: ID!) {
    conditionSuggestions(planItemId: $planItemId, meetingId: $meetingId) { text bodyId dueOn longStopOn }
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

/** What this decision was settled to be subject to, for this meeting. */
export function conditionSuggestionsQuery(programmeId: string, planItemId: string, meetingId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'condition-suggestions', planItemId, meetingId],
    queryFn: async ({ signal }) =>
      (await request(SUGGESTED, { planItemId, meetingId }, signal)).conditionSuggestions,
    enabled: planItemId !== '' && meetingId !== '',
    meta: { entities: ['dependency', 'plan_item', 'meeting'] },
  });
}
