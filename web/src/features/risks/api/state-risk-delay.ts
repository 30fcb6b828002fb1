import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const STATE_DELAY = graphql(`
  mutation StateRiskDelay($input: StateRiskDelayInput!) {
    stateRiskDelay(input: $input) { id version }
  }
`);

/** States by how many working days a risk would delay an item. */
export const useStateRiskDelay = () => useVerb(STATE_DELAY);
