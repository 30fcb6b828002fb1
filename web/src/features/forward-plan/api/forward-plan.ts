import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { ForwardEdition, ForwardPlanQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { useVerb } from '../../../lib/use-verb.js';

const PLAN = graphql(`
  query ForwardPlan($programmeId: ID!, $edition: ForwardEdition) {
    forwardPlan(programmeId: $programmeId, edition: $edition) {
      programmeId today edition withheldSentence
      entries {
        rowId isWithheld withheldSentence title decisionNeeded purpose agendaItemId version planItemId planItemCode planItemTitle
        scenarioNumber bodyId bodyName meetingId meetingTitle when { earliest latest } whenWords projectedMeetingId projectedWords
        papersDueOn noticeDueOn isNoticeGiven papersSentence clearDaysLeft papers { id title author isOut clearanceSentence }
        isKeyDecision key { fullBy generalBy route publishedOn scrutinyChairOn reason sentence }
        nextStep nextDueOn nextSentence late warnings { rule severity message } mayEdit
      }
    }
  }
`);
const MARK = graphql(`
  mutation MarkKeyDecision($input: MarkKeyDecisionInput!) { markKeyDecision(input: $input) { id version isKeyDecision } }
`);
const PUBLISH = graphql(`
  mutation PublishKeyNotice($input: PublishKeyNoticeInput!) {
    publishKeyNotice(input: $input) { id version key { sentence } }
  }
`);

export type ForwardPlan = ForwardPlanQuery['forwardPlan'];
export type ForwardEntry = ForwardPlan['entries'][number];

/** Every known decision to come of a programme, by what is due next. */
export function forwardPlanQuery(programmeId: string, edition: ForwardEdition = 'FULL') {
  return queryOptions({
    queryKey: ['programme', programmeId, 'forward-plan', edition],
    queryFn: async ({ signal }) => (await request(PLAN, { programmeId, edition }, signal)).forwardPlan,
    meta: {
      entities: [
        'agenda_item',
        'paper',
        'paper_clearance',
        'plan_item',
        'plan_date',
        'scenario_item',
        'scenario',
        'dependency',
        'meeting',
        'body',
        'body_programme',
        'restricted_period',
        'calendar_day',
        'office_clock',
      ],
    },
  });
}

export const useMarkKey = () => useVerb(MARK);
export const usePublishNotice = () => useVerb(PUBLISH);

/** Where the plan is written as a file. */
export const forwardPlanFile = (programmeId: string, edition: ForwardEdition) =>
  `/documents/forward-plan/${programmeId}/${edition.toLowerCase()}/pdf`;
