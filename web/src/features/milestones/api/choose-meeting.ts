import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const CHOOSE = graphql(`
  mutation ChooseMeeting($input: ChooseMeetingInput!) {
    chooseMeeting(input: $input) { id version code reading warnings { rule severity field message } }
  }
`);

/** Lets an item happen at a meeting of its body, or at none. */
export const useChooseMeeting = () => useVerb(CHOOSE);
