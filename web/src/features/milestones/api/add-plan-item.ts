import { graphql } from '../../../generated/gql.js';
import { useItemChange } from './use-item-change.js';

const ADD = graphql(`
  mutation AddPlanItem($input: AddPlanItemInput!) {
    addPlanItem(input: $input) { id version code reading warnings { rule severity field message } }
  }
`);

/** Puts a new item into the plan. */
export const useAddPlanItem = () => useItemChange(ADD);
