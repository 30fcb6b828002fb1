import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const DRAFT_RECOMMENDATION = graphql(`
  mutation DraftRecommendation($input: DraftRecommendationInput!) {
    draftRecommendation(input: $input) { decision { id code } }
  }
`);
const AMEND_RECOMMENDATION = graphql(`
  mutation AmendRecommendation($input: AmendRecommendationInput!) {
    amendRecommendation(input: $input) { decision { id } }
  }
`);
const PUT_RECOMMENDATION_FORWARD = graphql(`
  mutation PutRecommendationForward($input: PutForwardInput!) {
    putRecommendationForward(input: $input) { decision { id code } }
  }
`);
const TAKE_RECOMMENDATION = graphql(`
  mutation TakeRecommendation($input: TakeRecommendationInput!) {
    takeRecommendation(input: $input) { released { words state note } decision { id code effectSentence } }
  }
`);
const AMEND_DECISION_WORDING = graphql(`
  mutation AmendDecisionWording($input: AmendWordingInput!) {
    amendDecisionWording(input: $input) { decision { id } }
  }
`);
const CORRECT_DECISION = graphql(`
  mutation CorrectDecision($input: CorrectDecisionInput!) {
    correctDecision(input: $input) { decision { id } }
  }
`);
const REPORT_DECISION = graphql(`
  mutation ReportDecision($input: ReportDecisionInput!) {
    reportDecision(input: $input) { decision { id reportBackSentence } }
  }
`);
const CARRY_OUT_DECISION = graphql(`
  mutation CarryOutDecision($input: CarryOutDecisionInput!) {
    carryOutDecision(input: $input) { released { words state note } decision { id code effectSentence } }
  }
`);
const IMPLEMENT_DECISION = graphql(`
  mutation ImplementDecision($input: ImplementDecisionInput!) {
    implementDecision(input: $input) { decision { id } }
  }
`);
const RESCIND_DECISION = graphql(`
  mutation RescindDecision($input: RescindDecisionInput!) {
    rescindDecision(input: $input) { decision { id } }
  }
`);
const QUASH_DECISION = graphql(`
  mutation QuashDecision($input: QuashDecisionInput!) {
    quashDecision(input: $input) { decision { id } }
  }
`);

export const useDraftRecommendation = () => useVerb(DRAFT_RECOMMENDATION);
export const useAmendRecommendation = () => useVerb(AMEND_RECOMMENDATION);
export const usePutRecommendationForward = () => useVerb(PUT_RECOMMENDATION_FORWARD);
export const useTakeRecommendation = () => useVerb(TAKE_RECOMMENDATION);
export const useAmendDecisionWording = () => useVerb(AMEND_DECISION_WORDING);
export const useCorrectDecision = () => useVerb(CORRECT_DECISION);
export const useReportDecision = () => useVerb(REPORT_DECISION);
export const useCarryOutDecision = () => useVerb(CARRY_OUT_DECISION);
export const useImplementDecision = () => useVerb(IMPLEMENT_DECISION);
export const useRescindDecision = () => useVerb(RESCIND_DECISION);
export const useQuashDecision = () => useVerb(QUASH_DECISION);
