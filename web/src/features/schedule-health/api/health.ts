import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { ScheduleHealthQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { PROJECTED_FROM } from '../../../lib/projected-from.js';
import { healthKeys } from './keys.js';

const HEALTH = graphql(`
  query ScheduleHealth($programmeId: ID!) {
    scheduleHealth(programmeId: $programmeId) {
      today scenarioNumber targetTitle
      checks {
        rule title reason threshold verdict count checked sentence
        findings { itemId meetingId title sentence }
      }
    }
  }
`);

export type ScheduleHealth = ScheduleHealthQuery['scheduleHealth'];
export type HealthCheck = ScheduleHealth['checks'][number];

/** Every check of the plan, under the scenario that the programme works to. */
export function healthQuery(programmeId: string) {
  return queryOptions({
    queryKey: healthKeys.health(programmeId),
    queryFn: async ({ signal }) => (await request(HEALTH, { programmeId }, signal)).scheduleHealth,
    meta: { entities: PROJECTED_FROM },
  });
}
