import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { RecordMomentsQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const MOMENTS = graphql(`
  query RecordMoments($programmeId: ID!) {
    recordMoments(programmeId: $programmeId) {
      firstDay today
      points { kind title on asAt }
    }
  }
`);

export type RecordMoments = RecordMomentsQuery['recordMoments'];

/** From when to when the record can be read, and the moments of it that people know by name. */
export function momentsQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'moments'],
    queryFn: async ({ signal }) => (await request(MOMENTS, { programmeId }, signal)).recordMoments,
    meta: { entities: ['meeting', 'baseline_set', 'pack_edition', 'office_clock'] },
  });
}
