import { graphql } from '../../../generated/gql.js';
import { useItemChange } from './use-item-change.js';

const UNLINK = graphql(`
  mutation UnlinkPlanItems($input: UnlinkPlanItemsInput!) {
    unlinkPlanItems(input: $input) { id version }
  }
`);

/** Takes a dependency away; it stays on record. */
export const useUnlinkPlanItems = () => useItemChange(UNLINK);
