import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { CompareProjectionQuery, ScenarioListQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { PROJECTED_FROM } from '../../../lib/projected-from.js';
import { projectionKeys } from './keys.js';

const COMPARE = graphql(`
  query CompareProjection($programmeId: ID!) {
    projection(programmeId: $programmeId) {
      today targetId targetTitle daysApart
      scenarios {
        scenarioId scenarioNumber isWorking targetOn headline cliff
        route { itemId title on isUnconfirmed isDriving margin waitDays isOverdue takesTime sentence }
        items { itemId title likely }
        problems { rule message }
      }
    }
  }
`);

const SCENARIOS = graphql(`
  query ScenarioList($programmeId: ID!) {
    scenarios(programmeId: $programmeId) {
      id version number name state workstreamId branchCondition decideBy closedReason mayEdit
      probability probabilityBy probabilityOn warnings { rule message }
    }
  }
`);

export type Comparison = CompareProjectionQuery['projection'];
export type ComparedScenario = Comparison['scenarios'][number];
export type Scenario = ScenarioListQuery['scenarios'][number];

/** What the plan computes under each open scenario, whole. */
export function compareQuery(programmeId: string) {
  return queryOptions({
    queryKey: projectionKeys.compare(programmeId),
    queryFn: async ({ signal }) => (await request(COMPARE, { programmeId }, signal)).projection,
    meta: { entities: PROJECTED_FROM },
  });
}

/** Every scenario of a programme, closed ones too. */
export function scenariosQuery(programmeId: string) {
  return queryOptions({
    queryKey: projectionKeys.scenarios(programmeId),
    queryFn: async ({ signal }) => (await request(SCENARIOS, { programmeId }, signal)).scenarios,
    meta: { entities: ['scenario', 'programme'] },
  });
}
