import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { ProjectedDaysQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { PROJECTED_FROM } from '../../../lib/projected-from.js';
import { projectionKeys } from './keys.js';

const DAYS = graphql(`
  query ProjectedDays($programmeId: ID!) {
    projection(programmeId: $programmeId) {
      scenarios {
        scenarioId
        items { itemId earliest likely latest words isUnconfirmed differenceDays because }
        problems { message }
      }
    }
  }
`);

export type ProjectedDays = ProjectedDaysQuery['projection'];
export type ProjectedDay = ProjectedDays['scenarios'][number]['items'][number];

/** The computed days of every item, under each open scenario. */
export function projectedDaysQuery(programmeId: string) {
  return queryOptions({
    queryKey: projectionKeys.days(programmeId),
    queryFn: async ({ signal }) => (await request(DAYS, { programmeId }, signal)).projection,
    meta: { entities: PROJECTED_FROM },
  });
}
