import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const UNLINK = graphql(`
  mutation UnlinkPlanItems($input: UnlinkPlanItemsInput!) {
    unlinkPlanItems(input: $input) { id version }
  }
`);

/** Takes a dependency away; it stays on record. */
export const useUnlinkPlanItems = () => useVerb(UNLINK);
