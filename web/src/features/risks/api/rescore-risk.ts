import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const RESCORE = graphql(`
  mutation RescoreRisk($input: RescoreRiskInput!) {
    rescoreRisk(input: $input) { id version code }
  }
`);

/** Rates a risk anew, with the reason. */
export const useRescoreRisk = () => useVerb(RESCORE);
