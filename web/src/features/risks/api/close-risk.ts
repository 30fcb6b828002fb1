import { graphql } from '../../../generated/gql.js';
import { useRiskChange } from './use-risk-change.js';

const CLOSE = graphql(`
  mutation CloseRisk($input: CloseRiskInput!) {
    closeRisk(input: $input) { id version code }
  }
`);

/** Closes a risk for a reason. */
export const useCloseRisk = () => useRiskChange(CLOSE);
