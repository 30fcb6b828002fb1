import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { InstantComparisonQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const COMPARISON = graphql(`
  query InstantComparison($programmeId: ID!, $from: String!, $to: String) {
    instantComparison(programmeId: $programmeId, from: $from, to: $to) {
      from { asAt day words }
      to { asAt day words }
      summary
      records { id entity change code title path fields { label before after scenarioId } }
    }
  }
`);

export type InstantComparison = InstantComparisonQuery['instantComparison'];

/** What came, went and changed between two moments; the other is now where it is left out. */
export function comparisonQuery(programmeId: string, from: string, to: string | undefined) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'instant-comparison', from, to ?? 'now'],
    queryFn: async ({ signal }) =>
      (await request(COMPARISON, { programmeId, from, to: to ?? null }, signal)).instantComparison,
    placeholderData: keepPreviousData,
  });
}
