import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { AssessmentsPageQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { useVerb } from '../../../lib/use-verb.js';

const PAGE = graphql(`
  query AssessmentsPage($programmeId: ID!) {
    assessments(programmeId: $programmeId) {
      mayEdit
      assessments {
        id version code kind title state stateReason covers coversOn finalOn address consultationId
        warnings { rule severity message } sourceDocument sourcePlace isInterpretation
      }
      reviews {
        id version code title requestedOn termsAgreedOn evidenceOn panelOn draftReportOn accuracyDueOn finalReportOn
        businessCaseFinalOn note sentence
        recommendations { id version number wording answer answerReason owner }
        warnings { rule severity message } sourceDocument sourcePlace isInterpretation
      }
    }
    consultations(programmeId: $programmeId) { consultations { id code title } }
  }
`);
const ADD = graphql(`
  mutation AddImpactAssessment($input: AddImpactAssessmentInput!) { addImpactAssessment(input: $input) { id code } }
`);
const AMEND = graphql(`
  mutation AmendImpactAssessment($input: AmendImpactAssessmentInput!) { amendImpactAssessment(input: $input) { id } }
`);
const OPEN_REVIEW = graphql(`
  mutation OpenSenateReview($input: OpenSenateReviewInput!) { openSenateReview(input: $input) { id code } }
`);
const AMEND_REVIEW = graphql(`
  mutation AmendSenateReview($input: AmendSenateReviewInput!) { amendSenateReview(input: $input) { id } }
`);
const RECOMMEND = graphql(`
  mutation AddSenateRecommendation($input: AddSenateRecommendationInput!) { addSenateRecommendation(input: $input) { id } }
`);
const ANSWER = graphql(`
  mutation AnswerSenateRecommendation($input: AnswerSenateRecommendationInput!) {
    answerSenateRecommendation(input: $input) { id }
  }
`);

export type AssessmentsPageData = AssessmentsPageQuery;
export type Assessment = AssessmentsPageData['assessments']['assessments'][number];
export type SenateReview = AssessmentsPageData['assessments']['reviews'][number];
export type Recommendation = SenateReview['recommendations'][number];

/** Impact assessments and senate reviews, and the consultations that they are for. */
export function assessmentsQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'assessments'],
    queryFn: ({ signal }) => request(PAGE, { programmeId }, signal),
    meta: { entities: ['impact_assessment', 'senate_review', 'senate_recommendation', 'consultation'] },
  });
}

export const useAddAssessment = () => useVerb(ADD);
export const useAmendAssessment = () => useVerb(AMEND);
export const useOpenReview = () => useVerb(OPEN_REVIEW);
export const useAmendReview = () => useVerb(AMEND_REVIEW);
export const useRecommend = () => useVerb(RECOMMEND);
export const useAnswerRecommendation = () => useVerb(ANSWER);
