import { graphql } from '../../../generated/gql.js';
import { useRiskChange } from './use-risk-change.js';

const RESCORE = graphql(`
  mutation RescoreRisk($input: RescoreRiskInput!) {
    rescoreRisk(input: $input) { id version code }
  }
`);

/** Rates a risk anew, with the reason. */
export const useRescoreRisk = () => useRiskChange(RESCORE);
