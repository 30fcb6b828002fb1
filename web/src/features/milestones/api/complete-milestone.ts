import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const COMPLETE = graphql(`
  mutation CompleteMilestone($input: CompleteMilestoneInput!) {
    completeMilestone(input: $input) { id version code reading warnings { rule severity field message } }
  }
`);

/** Records that an item is done, with what shows it. */
export const useCompleteMilestone = () => useVerb(COMPLETE);
