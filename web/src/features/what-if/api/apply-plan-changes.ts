import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const APPLY = graphql(`
  mutation ApplyPlanChanges($input: ApplyPlanChangesInput!) {
    applyPlanChanges(input: $input) {
      applied { kind id version }
      noUndo
      undo {
        dates { itemId expectedVersion scenarioId restatesId isWithdrawn }
        meetings { meetingId expectedVersion date }
        lags { linkId expectedVersion lagMin lagMax lagUnit }
      }
    }
  }
`);

/** Makes the changes of a draft together, or none of them. */
export const useApplyPlanChanges = () => useVerb(APPLY);
