import { graphql } from '../../../generated/gql.js';
import { useItemChange } from './use-item-change.js';

const UNLINK = graphql(`
  mutation UnlinkRiskOfItem($input: UnlinkRiskInput!) {
    unlinkRiskFromItem(input: $input) { id version }
  }
`);
const LINK_AGAIN = graphql(`
  mutation LinkRiskAgain($input: LinkRiskInput!) {
    linkRiskToItem(input: $input) { id version }
  }
`);

/** Says that a risk no longer threatens the item; the link stays on record. */
export const useUnlinkRiskOfItem = () => useItemChange(UNLINK);
/** The inverse. */
export const useLinkRiskAgain = () => useItemChange(LINK_AGAIN);
