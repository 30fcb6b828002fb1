import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const LOG = graphql(`
  mutation LogRisk($input: LogRiskInput!) {
    logRisk(input: $input) { id version code }
  }
`);

/** Logs a risk; it gets the next code of the programme. */
export const useLogRisk = () => useVerb(LOG);
