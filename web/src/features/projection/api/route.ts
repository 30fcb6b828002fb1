import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { RouteToTargetQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { PROJECTED_FROM } from '../../../lib/projected-from.js';
import { projectionKeys } from './keys.js';

const ROUTE = graphql(`
  query RouteToTarget($programmeId: ID!) {
    projection(programmeId: $programmeId) {
      targetId targetTitle daysApart
      scenarios {
        scenarioId scenarioNumber isWorking targetOn headline cliff
        route { itemId title on isUnconfirmed isDriving margin waitDays isOverdue takesTime sentence }
        warnings { rule message itemId latePaper { settled } }
        problems { rule message }
      }
    }
  }
`);

export type RouteProjection = RouteToTargetQuery['projection'];
export type ScenarioRoute = RouteProjection['scenarios'][number];
export type RouteStep = ScenarioRoute['route'][number];

/** What decides when the protected date comes, under each open scenario. */
export function routeQuery(programmeId: string) {
  return queryOptions({
    queryKey: projectionKeys.route(programmeId),
    queryFn: async ({ signal }) => (await request(ROUTE, { programmeId }, signal)).projection,
    meta: { entities: PROJECTED_FROM },
  });
}
