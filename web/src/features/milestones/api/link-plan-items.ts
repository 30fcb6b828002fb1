import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const LINK = graphql(`
  mutation LinkPlanItems($input: LinkPlanItemsInput!) {
    linkPlanItems(input: $input) { id version }
  }
`);

/** Says that one item waits for another. */
export const useLinkPlanItems = () => useVerb(LINK);
