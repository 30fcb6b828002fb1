import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const STATE_DURATION = graphql(`
  mutation StateDuration($input: StateDurationInput!) {
    stateDuration(input: $input) { id version code reading warnings { rule severity field message } }
  }
`);

/** States how many working days an activity takes. */
export const useStateDuration = () => useVerb(STATE_DURATION);
