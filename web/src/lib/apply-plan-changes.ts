import { graphql } from '../generated/gql.js';
import type { ApplyPlanChangesMutation } from '../generated/graphql.js';
import { useVerb } from './use-verb.js';

const APPLY = graphql(`
  mutation ApplyPlanChanges($input: ApplyPlanChangesInput!) {
    applyPlanChanges(input: $input) {
      applied { kind id version }
      noUndo
      undo {
        dates { itemId expectedVersion scenarioId restatesId isWithdrawn }
        durations { itemId expectedVersion duration { min likely max } }
        meetings { meetingId expectedVersion date isCancelled isReinstated }
        chosen { itemId expectedVersion meetingId scenarioId }
        lags { linkId expectedVersion kind lagMin lagMax lagUnit neededFor }
        removedLinks { linkId expectedVersion }
        restoredLinks { linkId expectedVersion }
      }
    }
  }
`);

/** Makes the changes of a draft together, or none of them. */
export const useApplyPlanChanges = () => useVerb(APPLY);

type Applied = ApplyPlanChangesMutation['applyPlanChanges'];

/** Changes of a plan as the server hands them out to be sent again: each with the version that it counts on. */
export type PlanChanges = Partial<Omit<NonNullable<Applied['undo']>, '__typename'>>;
