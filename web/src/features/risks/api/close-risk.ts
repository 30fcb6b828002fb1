import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const CLOSE = graphql(`
  mutation CloseRisk($input: CloseRiskInput!) {
    closeRisk(input: $input) { id version code }
  }
`);

/** Closes a risk for a reason. */
export const useCloseRisk = () => useVerb(CLOSE);
