import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const RECORD = graphql(`
  mutation RecordDecision($input: RecordDecisionInput!) {
    recordDecision(input: $input) { released { words state note } decision { id code effectSentence } }
  }
`);
const MEET = graphql(`
  mutation MeetCondition($input: MeetConditionInput!) {
    meetCondition(input: $input) { released { words state note } decision { id effectSentence } }
  }
`);
const WAIVE = graphql(`
  mutation WaiveCondition($input: WaiveConditionInput!) {
    waiveCondition(input: $input) { released { words state note } decision { id effectSentence } }
  }
`);
const FAIL = graphql(`
  mutation FailCondition($input: FailConditionInput!) {
    failCondition(input: $input) { released { words state note } decision { id effectSentence } }
  }
`);
const SUPERSEDE = graphql(`
  mutation SupersedeDecision($input: SupersedeDecisionInput!) {
    supersedeDecision(input: $input) { decision { id supersededByCode } }
  }
`);

export const useRecordDecision = () => useVerb(RECORD);
export const useMeetCondition = () => useVerb(MEET);
export const useWaiveCondition = () => useVerb(WAIVE);
export const useFailCondition = () => useVerb(FAIL);
export const useSupersedeDecision = () => useVerb(SUPERSEDE);
