import { graphql } from '../../../generated/gql.js';
import { useRiskChange } from './use-risk-change.js';

const STATE_DELAY = graphql(`
  mutation StateRiskDelay($input: StateRiskDelayInput!) {
    stateRiskDelay(input: $input) { id version }
  }
`);

/** States by how many working days a risk would delay an item. */
export const useStateRiskDelay = () => useRiskChange(STATE_DELAY);
