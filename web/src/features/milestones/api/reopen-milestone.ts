import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const REOPEN = graphql(`
  mutation ReopenMilestone($input: ReopenMilestoneInput!) {
    reopenMilestone(input: $input) { id version code reading warnings { rule severity field message } }
  }
`);

/** Takes back that an item is done. */
export const useReopenMilestone = () => useVerb(REOPEN);
