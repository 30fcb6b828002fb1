import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const MOVE = graphql(`
  mutation MoveIssue($input: MoveIssueInput!) {
    moveIssue(input: $input) { id version code state }
  }
`);

/** Moves an issue from one state to another. */
export const useMoveIssue = () => useVerb(MOVE);
