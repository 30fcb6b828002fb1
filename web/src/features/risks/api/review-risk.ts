import { graphql } from '../../../generated/gql.js';
import { useRiskChange } from './use-risk-change.js';

const REVIEW = graphql(`
  mutation ReviewRisk($input: ReviewRiskInput!) {
    reviewRisk(input: $input) { id version code }
  }
`);

/** Says that a risk was looked at today. */
export const useReviewRisk = () => useRiskChange(REVIEW);
