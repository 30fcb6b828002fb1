import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { DrivingChainQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { PROJECTED_FROM } from '../../../lib/projected-from.js';
import { projectionKeys } from './keys.js';

const CHAIN = graphql(`
  query DrivingChain($programmeId: ID!, $itemId: ID!) {
    projection(programmeId: $programmeId, targetId: $itemId) {
      targetTitle
      scenarios {
        scenarioId scenarioNumber isWorking targetOn headline
        chain {
          links { fromId toId kind isDriving }
          steps { itemId title from to isUnconfirmed isDriving wait { from to words } sentences }
        }
        waits { sentence itemIds }
        problems { message }
      }
    }
  }
`);

export type DrivingChains = DrivingChainQuery['projection'];
export type ScenarioChain = DrivingChains['scenarios'][number];
export type ChainStep = NonNullable<ScenarioChain['chain']>['steps'][number];

/** What drives the projected day of one item, under each open scenario. */
export function drivingChainQuery(programmeId: string, itemId: string) {
  return queryOptions({
    queryKey: projectionKeys.chain(programmeId, itemId),
    queryFn: async ({ signal }) => (await request(CHAIN, { programmeId, itemId }, signal)).projection,
    meta: { entities: PROJECTED_FROM },
  });
}
