import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const RESTORE = graphql(`
  mutation RestorePlanItem($input: RestorePlanItemInput!) {
    restorePlanItem(input: $input) { id version code reading warnings { rule severity field message } }
  }
`);

/** Puts an archived item back into the plan. */
export const useRestorePlanItem = () => useVerb(RESTORE);
