import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const ADD = graphql(`
  mutation AddPlanItem($input: AddPlanItemInput!) {
    addPlanItem(input: $input) { id version code reading warnings { rule severity field message } }
  }
`);

/** Puts a new item into the plan. */
export const useAddPlanItem = () => useVerb(ADD);
