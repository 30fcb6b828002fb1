import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const RAISE = graphql(`
  mutation RaiseIssue($input: RaiseIssueInput!) {
    raiseIssue(input: $input) { id version code }
  }
`);

/** Raises an issue; it gets the next code of the programme. */
export const useRaiseIssue = () => useVerb(RAISE);
