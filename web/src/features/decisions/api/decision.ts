import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { DecisionQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const DECISION = graphql(`
  query Decision($id: ID!) {
    decision(id: $id) {
      id version code title wording type bodyId bodyName meetingId meetingTitle takenOn outcome state effectSentence
      rationale votesFor votesAgainst abstentions classification exemptParagraph exemptReason
      planItemId planItemCode supersedesId supersedesCode supersededById supersededByCode
      isInterpretation sourceDocument sourcePlace maySettle
      conditions {
        id version position text satisfiedByBodyId satisfiedByBodyName dueOn longStopOn state evidence settledOn
        settledByCode isOverdue
      }
    }
  }
`);

export type DecisionPage = DecisionQuery['decision'];
export type Condition = DecisionPage['conditions'][number];

/** Everything about one decision. */
export function decisionQuery(programmeId: string, id: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'decision', id],
    queryFn: async ({ signal }) => (await request(DECISION, { id }, signal)).decision,
    meta: { entities: ['decision', 'decision_condition', 'body', 'meeting', 'plan_item', 'office_clock'] },
  });
}
