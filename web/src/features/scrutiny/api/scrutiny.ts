import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { ScrutinyPageQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { useVerb } from '../../../lib/use-verb.js';

const PAGE = graphql(`
  query ScrutinyPage($programmeId: ID!) {
    scrutinyCases(programmeId: $programmeId) {
      mayEdit
      cases {
        id version code title begunOn substantialChange determinedBy determinedOn determinedReason
        regime isRegimeSet regimeReason regimeSentence stageNumber earlyReason
        decisionDate { written } commentsDate { written }
        dates { id role reason statedOn isCurrent date { written } }
        bodies { id bodyId bodyName consultedOn note isInterpretation }
        notifications { id toldOn toldWhom toldBy publishedAt decisionDate commentsDate }
        answers {
          id version outcome givenOn bodyName summary directionOn decisionDueOn replyDueOn repliedOn reply
          decision { id code title }
        }
        warnings { rule severity message }
        sourceDocument sourcePlace isInterpretation
      }
    }
    bodies(programmeId: $programmeId) { id name kind }
    decisions(programmeId: $programmeId) { id code title bodyId }
  }
`);
const OPEN = graphql(`
  mutation OpenScrutinyCase($input: OpenScrutinyCaseInput!) { openScrutinyCase(input: $input) { case { id code } } }
`);
const AMEND = graphql(`
  mutation AmendScrutinyCase($input: AmendScrutinyCaseInput!) { amendScrutinyCase(input: $input) { case { id } } }
`);
const STATE = graphql(`
  mutation StateScrutinyDate($input: StateScrutinyDateInput!) {
    stateScrutinyDate(input: $input) { reading case { id warnings { rule message } } }
  }
`);
const CONSULT = graphql(`
  mutation ConsultScrutinyBody($input: ConsultScrutinyBodyInput!) { consultScrutinyBody(input: $input) { case { id } } }
`);
const NOTIFY = graphql(`
  mutation NotifyScrutiny($input: NotifyScrutinyInput!) { notifyScrutiny(input: $input) { case { id } } }
`);
const RECORD = graphql(`
  mutation RecordScrutinyOutcome($input: RecordScrutinyOutcomeInput!) {
    recordScrutinyOutcome(input: $input) { case { id } }
  }
`);
const REPLY = graphql(`
  mutation ReplyToScrutiny($input: ReplyToScrutinyInput!) { replyToScrutiny(input: $input) { case { id } } }
`);

export type ScrutinyPageData = ScrutinyPageQuery;
export type ScrutinyCase = ScrutinyPageData['scrutinyCases']['cases'][number];
export type ScrutinyAnswer = ScrutinyCase['answers'][number];

/** The cases of a programme, and what their forms choose from. */
export function scrutinyQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'scrutiny'],
    queryFn: ({ signal }) => request(PAGE, { programmeId }, signal),
    meta: {
      entities: [
        'scrutiny_case',
        'scrutiny_date',
        'scrutiny_body',
        'scrutiny_notification',
        'scrutiny_outcome',
        'body',
        'decision',
        'office_clock',
      ],
    },
  });
}

export const useOpenCase = () => useVerb(OPEN);
export const useAmendCase = () => useVerb(AMEND);
export const useStateScrutinyDate = () => useVerb(STATE);
export const useConsultBody = () => useVerb(CONSULT);
export const useNotifyScrutiny = () => useVerb(NOTIFY);
export const useRecordOutcome = () => useVerb(RECORD);
export const useReplyToScrutiny = () => useVerb(REPLY);
