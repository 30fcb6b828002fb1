import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const RELINK = graphql(`
  mutation RelinkPlanItems($input: RelinkPlanItemsInput!) {
    relinkPlanItems(input: $input) { id version }
  }
`);

/** Puts back a dependency that was taken away, as it was. */
export const useRelinkPlanItems = () => useVerb(RELINK);
