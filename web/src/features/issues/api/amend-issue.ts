import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const AMEND = graphql(`
  mutation AmendIssue($input: AmendIssueInput!) {
    amendIssue(input: $input) { id version code }
  }
`);

/** Changes what an issue says, how severe it is or who owns it. */
export const useAmendIssue = () => useVerb(AMEND);
