import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { RagExplanationQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { ratingKeys } from './keys.js';

const EXPLANATION = graphql(`
  query RagExplanation($itemId: ID!) {
    ragExplanation(itemId: $itemId) {
      rowId code title scenarioId scenarioName shown shownSentence computedRag ruleId ruleSays sentence
      inputs { name value } thresholds { name value }
      others { id rag says applies because }
      ways { to sentence changes { kind words day isMeeting riskId mayDo waitsFor { id code title } } }
      noWay reportedRag reportedOn difference
      trend { previousRag previousOn direction sentence }
    }
  }
`);

export type RagExplanation = RagExplanationQuery['ragExplanation'][number];
export type RagChange = RagExplanation['ways'][number]['changes'][number];

/** Why an item has its colour, and the smallest change for a better one. */
export function ragExplanationQuery(programmeId: string, itemId: string) {
  return queryOptions({
    queryKey: ratingKeys.explanation(programmeId, itemId),
    queryFn: async ({ signal }) => (await request(EXPLANATION, { itemId }, signal)).ragExplanation,
    meta: {
      entities: ['plan_item', 'plan_date', 'status_report', 'risk', 'meeting', 'dependency', 'programme'],
    },
  });
}
