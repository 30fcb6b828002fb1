import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const SETTLE = graphql(`
  mutation SettleLatePaper($input: SettleLatePaperInput!) {
    settleLatePaper(input: $input) { id version }
  }
`);

/** Records how a decision takes an outcome that lands after its papers are due, or takes that back. */
export const useSettleLatePaper = () => useVerb(SETTLE);
