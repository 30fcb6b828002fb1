import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const UNLINK = graphql(`
  mutation UnlinkRiskOfItem($input: UnlinkRiskInput!) {
    unlinkRiskFromItem(input: $input) { id version }
  }
`);
const LINK_AGAIN = graphql(`
  mutation LinkRiskAgain($input: LinkRiskInput!) {
    linkRiskToItem(input: $input) { id version linkedItems { id linkId linkVersion } }
  }
`);

const STATE_DELAY_AGAIN = graphql(`
  mutation StateRiskDelayAgain($input: StateRiskDelayInput!) {
    stateRiskDelay(input: $input) { id version }
  }
`);

/** Says that a risk no longer threatens the item; the link stays on record. */
export const useUnlinkRiskOfItem = () => useVerb(UNLINK);
/** The inverse. */
export const useLinkRiskAgain = () => useVerb(LINK_AGAIN);
/** States again by how much it would delay the item. */
export const useStateRiskDelayAgain = () => useVerb(STATE_DELAY_AGAIN);
