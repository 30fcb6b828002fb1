import { graphql } from '../../../generated/gql.js';
import { useItemChange } from './use-item-change.js';

const LINK = graphql(`
  mutation LinkPlanItems($input: LinkPlanItemsInput!) {
    linkPlanItems(input: $input) { id version }
  }
`);

/** Says that one item waits for another. */
export const useLinkPlanItems = () => useItemChange(LINK);
