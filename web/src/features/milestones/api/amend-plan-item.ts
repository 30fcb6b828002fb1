import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const AMEND = graphql(`
  mutation AmendPlanItem($input: AmendPlanItemInput!) {
    amendPlanItem(input: $input) { id version code reading warnings { rule severity field message } }
  }
`);

/** Changes what an item is, not when it is. */
export const useAmendPlanItem = () => useVerb(AMEND);
