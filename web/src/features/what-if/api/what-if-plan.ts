import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { WhatIfPlanQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { PROJECTED_FROM } from '../../../lib/projected-from.js';
import { whatIfKeys } from './keys.js';

const PLAN = graphql(`
  query WhatIfPlan($programmeId: ID!) {
    timeline(programmeId: $programmeId) {
      today
      calendar { division closedDays workedDays }
      rows {
        itemId version code title kind state bodyId meetingId scenarioId forecast { written }
        duration { min likely max }
      }
      groups { kind id title }
      scenarios { id number name isWorking }
      meetings { id version bodyId title state date { written } }
      links { id version predecessorId successorId kind neededFor lagMin lagMax lagUnit scenarioId }
    }
  }
`);

export type WhatIfPlan = WhatIfPlanQuery['timeline'];

/** What a draft can change, on its version of this moment. */
export function whatIfPlanQuery(programmeId: string) {
  return queryOptions({
    queryKey: whatIfKeys.plan(programmeId),
    queryFn: async ({ signal }) => (await request(PLAN, { programmeId }, signal)).timeline,
    meta: { entities: PROJECTED_FROM },
  });
}
