import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const AMEND = graphql(`
  mutation AmendRisk($input: AmendRiskInput!) {
    amendRisk(input: $input) { id version code }
  }
`);

/** Changes what a risk says, who owns it or where it stands. */
export const useAmendRisk = () => useVerb(AMEND);
