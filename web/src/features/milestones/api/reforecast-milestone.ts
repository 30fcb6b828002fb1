import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const REFORECAST = graphql(`
  mutation ReforecastMilestone($input: ReforecastMilestoneInput!) {
    reforecastMilestone(input: $input) { id version code reading replacedId warnings { rule severity field message } }
  }
`);

/** Moves the expected date; the agreed baseline stays as it is. */
export const useReforecastMilestone = () => useVerb(REFORECAST);
