import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { DecisionQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const DECISION = graphql(`
  query Decision($id: ID!) {
    decision(id: $id) {
      id version code title wording type bodyId bodyName meetingId meetingTitle takenOn outcome state effectSentence
      effectiveOn callInUntil isReportBackOverdue reportBackSentence agendaItemId
      rationale votesFor votesAgainst abstentions carriedBy proposedBy secondedBy amountWords urgencyReason consultees
      reportBackMeetingId reportedMeetingId ratifyAtMeetingId ratifyAtMeetingTitle
      setAsideAuthority stateReason isWordingFixed abilities
      options { title standing reason }
      evidence { title place }
      delegation { delegate clause limit limitWords from to }
      ratifies { id code title }
      ratifiedBy { id code title }
      setAsideBy { id code title }
      effects { id kind words state planItemId planItemTitle doneOn note }
      corrections { id position wording minuteReference reason correctedOn by }
      steps { id on what by reason }
      classification exemptParagraph exemptReason
      planItemId planItemCode supersedesId supersedesCode supersededById supersededByCode
      isInterpretation sourceDocument sourcePlace maySettle
      conditions {
        id version position text satisfiedByBodyId satisfiedByBodyName dueOn longStopOn state evidence settledOn
        settledByCode isOverdue
      }
    }
  }
`);

export type DecisionPage = DecisionQuery['decision'];
export type Condition = DecisionPage['conditions'][number];

/** Everything about one decision. */
export function decisionQuery(programmeId: string, id: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'decision', id],
    queryFn: async ({ signal }) => (await request(DECISION, { id }, signal)).decision,
    meta: {
      entities: [
        'decision',
        'decision_condition',
        'decision_effect',
        'decision_correction',
        'body',
        'meeting',
        'plan_item',
        'office_clock',
      ],
    },
  });
}
