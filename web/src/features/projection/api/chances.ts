import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { TargetChancesQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { PROJECTED_FROM } from '../../../lib/projected-from.js';
import { projectionKeys } from './keys.js';

/** How often the plan is computed: enough for half a point either way. */
export const RUNS = 10_000;

const CHANCES = graphql(`
  query TargetChances($programmeId: ID!, $runs: Int!) {
    chances(programmeId: $programmeId, runs: $runs) {
      targetTitle runs largestError
      scenarios {
        scenarioId isCertain p50 p80 notComputed because by inTime
        gates {
          itemId title body noneKnown heldUp
          meetings { meetingId meeting probability }
        }
        tornado { sentence }
      }
    }
  }
`);

export type Chances = TargetChancesQuery['chances'];
export type ScenarioChances = Chances['scenarios'][number];
export type GateChances = ScenarioChances['gates'][number];

/** How likely the protected date is agreed at which meeting, under each open scenario. */
export function chancesQuery(programmeId: string) {
  return queryOptions({
    queryKey: projectionKeys.chances(programmeId),
    queryFn: async ({ signal }) => (await request(CHANCES, { programmeId, runs: RUNS }, signal)).chances,
    meta: { entities: [...PROJECTED_FROM, 'risk', 'risk_plan_item'] },
  });
}
