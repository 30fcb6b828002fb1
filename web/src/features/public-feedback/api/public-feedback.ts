import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { YouSaidWeDidQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { useVerb } from '../../../lib/use-verb.js';

const PAGE = graphql(`
  query YouSaidWeDid($programmeId: ID!) {
    youSaidWeDid(programmeId: $programmeId) {
      mayCount mayRecordAll
      workstreams { id name }
      counts { id version consultationId channel segment responses asOf sourceNote }
      totals { consultationId words bySegment { segment words } }
      feedback {
        id version code consultationId workstreamId workstream theme origin summary people receivedFrom receivedTo
        standing answerBy unansweredSince problems { rule severity message } responseIds mayEdit
      }
      responses {
        id version code consultationId workstreamId workstream decision answer cannotReason owner ownerPersonId ownerPostId
        evidence publishedOn feedbackIds mayEdit
        corrections { position correctedOn reason decision answer cannotReason evidence feedbackCodes }
      }
    }
  }
`);
const ADD_COUNT = graphql(`
  mutation AddResponseCount($input: AddResponseCountInput!) { addResponseCount(input: $input) { id } }
`);
const AMEND_COUNT = graphql(`
  mutation AmendResponseCount($input: AmendResponseCountInput!) { amendResponseCount(input: $input) { id } }
`);
const REMOVE_COUNT = graphql(`
  mutation RemoveResponseCount($input: RemoveResponseCountInput!) { removeResponseCount(input: $input) { id } }
`);
const RECORD = graphql(`
  mutation RecordFeedback($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id code } }
`);
const AMEND = graphql(`
  mutation AmendFeedback($input: AmendFeedbackInput!) { amendFeedback(input: $input) { id code } }
`);
const REMOVE = graphql(`
  mutation RemoveFeedback($input: RemoveFeedbackInput!) { removeFeedback(input: $input) { id } }
`);
const DRAFT_RESPONSE = graphql(`
  mutation DraftFeedbackResponse($input: DraftFeedbackResponseInput!) { draftFeedbackResponse(input: $input) { id code } }
`);
const AMEND_RESPONSE = graphql(`
  mutation AmendFeedbackResponse($input: AmendFeedbackResponseInput!) { amendFeedbackResponse(input: $input) { id code } }
`);
const PUBLISH_RESPONSE = graphql(`
  mutation PublishFeedbackResponse($input: PublishFeedbackResponseInput!) {
    publishFeedbackResponse(input: $input) { id code }
  }
`);
const CORRECT_RESPONSE = graphql(`
  mutation CorrectFeedbackResponse($input: CorrectFeedbackResponseInput!) {
    correctFeedbackResponse(input: $input) { id code }
  }
`);
const REMOVE_RESPONSE = graphql(`
  mutation RemoveFeedbackResponse($input: RemoveFeedbackResponseInput!) { removeFeedbackResponse(input: $input) { id } }
`);

export type YouSaidWeDid = YouSaidWeDidQuery['youSaidWeDid'];
export type ResponseCount = YouSaidWeDid['counts'][number];
export type Theme = YouSaidWeDid['feedback'][number];
export type Answer = YouSaidWeDid['responses'][number];

/** What the public said, what was done about it, and how many answered. */
export function youSaidWeDidQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'you-said-we-did'],
    queryFn: async ({ signal }) => (await request(PAGE, { programmeId }, signal)).youSaidWeDid,
    meta: {
      entities: [
        'consultation',
        'consultation_date',
        'consultation_response_count',
        'consultation_feedback',
        'feedback_response',
        'feedback_response_link',
        'feedback_response_correction',
        'workstream',
        'post_holder',
        'office_clock',
      ],
    },
  });
}

export const useAddCount = () => useVerb(ADD_COUNT);
export const useAmendCount = () => useVerb(AMEND_COUNT);
export const useRemoveCount = () => useVerb(REMOVE_COUNT);
export const useRecordTheme = () => useVerb(RECORD);
export const useAmendTheme = () => useVerb(AMEND);
export const useRemoveTheme = () => useVerb(REMOVE);
export const useDraftAnswer = () => useVerb(DRAFT_RESPONSE);
export const useAmendAnswer = () => useVerb(AMEND_RESPONSE);
export const usePublishAnswer = () => useVerb(PUBLISH_RESPONSE);
export const useCorrectAnswer = () => useVerb(CORRECT_RESPONSE);
export const useRemoveAnswer = () => useVerb(REMOVE_RESPONSE);
