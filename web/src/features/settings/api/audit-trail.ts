import { infiniteQueryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import { request } from '../../../lib/graphql-client.js';
import { settingsKeys } from './keys.js';

const TRAIL = graphql(`
  query AuditTrail($programmeId: ID, $before: ID, $first: Int!) {
    auditTrail(programmeId: $programmeId, before: $before, first: $first) {
      nextBefore
      entries {
        seq personName recordedAt effectiveAt action reason label operation subject subjectId asAtAfter
        fields { name before after }
      }
    }
  }
`);

const PAGE = 50;

/** What was done in the programme, page by page, newest first. */
export function auditTrailQuery(programmeId: string) {
  return infiniteQueryOptions({
    queryKey: settingsKeys.trail(programmeId),
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) =>
      (await request(TRAIL, { programmeId, before: pageParam, first: PAGE }, signal)).auditTrail,
    getNextPageParam: (page) => page.nextBefore,
    // A reader of the trail asks for news by a key; rows must not move under the eye.
    meta: { entities: [] },
  });
}
