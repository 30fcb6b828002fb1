import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { DeliveryConfidencesQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { useVerb } from '../../../lib/use-verb.js';
import { ratingKeys } from './keys.js';

const CONFIDENCES = graphql(`
  query DeliveryConfidences($programmeId: ID!) {
    deliveryConfidences(programmeId: $programmeId) {
      programmeId today mayRecord
      rows {
        id workstreamId workstream scale rating sentence reviewer reviewType reviewedOn summary recordedBy
        recommendations {
          id version number kind wording owner dueOn isPastDue closedOn closedReason closedBy correctedOn correctedReason
        }
      }
    }
  }
`);
const RECORD = graphql(`
  mutation RecordDeliveryConfidence($input: RecordDeliveryConfidenceInput!) {
    recordDeliveryConfidence(input: $input) { id }
  }
`);
const CLOSE = graphql(`
  mutation CloseDeliveryRecommendation($input: RecommendationStepInput!) {
    closeDeliveryRecommendation(input: $input) { id recommendations { id version } }
  }
`);
const REOPEN = graphql(`
  mutation ReopenDeliveryRecommendation($input: RecommendationStepInput!) {
    reopenDeliveryRecommendation(input: $input) { id recommendations { id version } }
  }
`);
const CORRECT = graphql(`
  mutation CorrectDeliveryRecommendation($input: CorrectRecommendationInput!) {
    correctDeliveryRecommendation(input: $input) { id recommendations { id version } }
  }
`);

export type DeliveryConfidences = DeliveryConfidencesQuery['deliveryConfidences'];
export type DeliveryConfidence = DeliveryConfidences['rows'][number];
export type Recommendation = DeliveryConfidence['recommendations'][number];

/** Every assessment of the programme and its workstreams, the newest review first. */
export function deliveryConfidencesQuery(programmeId: string) {
  return queryOptions({
    queryKey: ratingKeys.confidences(programmeId),
    queryFn: async ({ signal }) => (await request(CONFIDENCES, { programmeId }, signal)).deliveryConfidences,
    meta: { entities: ['delivery_confidence', 'delivery_recommendation', 'workstream'] },
  });
}

export const useRecordConfidence = () => useVerb(RECORD);
export const useCloseRecommendation = () => useVerb(CLOSE);
export const useReopenRecommendation = () => useVerb(REOPEN);
export const useCorrectRecommendation = () => useVerb(CORRECT);
