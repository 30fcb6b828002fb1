import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const REVIEW = graphql(`
  mutation ReviewRisk($input: ReviewRiskInput!) {
    reviewRisk(input: $input) { id version code }
  }
`);

/** Says that a risk was looked at today. */
export const useReviewRisk = () => useVerb(REVIEW);
