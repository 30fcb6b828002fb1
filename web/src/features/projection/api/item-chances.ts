import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { ItemChancesQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { PROJECTED_FROM } from '../../../lib/projected-from.js';
import { RUNS } from './chances.js';
import { projectionKeys } from './keys.js';

const CHANCES = graphql(`
  query ItemChances($programmeId: ID!, $runs: Int!) {
    chances(programmeId: $programmeId, runs: $runs) {
      targetTitle
      scenarios { scenarioId isCertain items { itemId p50 p80 } problems { message } }
    }
  }
`);

export type ItemChances = ItemChancesQuery['chances'];

/** By when each uncertain item is done in half of the runs and in four of five, under each open scenario. */
export function itemChancesQuery(programmeId: string) {
  return queryOptions({
    queryKey: projectionKeys.itemChances(programmeId),
    queryFn: async ({ signal }) => (await request(CHANCES, { programmeId, runs: RUNS }, signal)).chances,
    meta: { entities: [...PROJECTED_FROM, 'risk', 'risk_plan_item'] },
  });
}
