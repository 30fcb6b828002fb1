import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { ItemProjectionQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { PROJECTED_FROM } from '../../../lib/projected-from.js';
import { projectionKeys } from './keys.js';

const ITEM = graphql(`
  query ItemProjection($id: ID!) {
    itemProjection(id: $id) {
      scenarioNumber isWorking steps cliff
      warnings {
        rule message
        latePaper { linkId linkVersion meetingId settled waysOut { route words to } }
      }
      item {
        likely words isUnconfirmed overdue floatDays criticality differenceDays because
        gate { meeting papersDue marginDays nextMeeting }
      }
    }
  }
`);

export type ItemProjection = ItemProjectionQuery['itemProjection'][number];

export type LatePaper = NonNullable<ItemProjection['warnings'][number]['latePaper']>;

/** One item as the plan computes it, with the reasoning. */
export function itemProjectionQuery(programmeId: string, itemId: string) {
  return queryOptions({
    queryKey: projectionKeys.item(programmeId, itemId),
    queryFn: async ({ signal }) => (await request(ITEM, { id: itemId }, signal)).itemProjection,
    meta: { entities: PROJECTED_FROM },
  });
}
