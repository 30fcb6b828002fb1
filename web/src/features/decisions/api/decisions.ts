import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { DecisionsQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const DECISIONS = graphql(`
  query Decisions($programmeId: ID!, $bodyId: ID, $meetingId: ID) {
    decisions(programmeId: $programmeId, bodyId: $bodyId, meetingId: $meetingId) {
      id version code title bodyId bodyName meetingId meetingTitle takenOn outcome state effectSentence
      type callInUntil isReportBackOverdue reportBackSentence
      conditionCount openConditionCount nextDueOn planItemId planItemCode classification isInterpretation changedOn
    }
  }
`);

export type DecisionRow = DecisionsQuery['decisions'][number];

/** The decisions of a programme, of one of its bodies or of one meeting. */
export function decisionsQuery(programmeId: string, only: { bodyId?: string; meetingId?: string } = {}) {
  const { bodyId = null, meetingId = null } = only;
  return queryOptions({
    queryKey: ['programme', programmeId, 'decisions', bodyId, meetingId],
    queryFn: async ({ signal }) =>
      (await request(DECISIONS, { programmeId, bodyId, meetingId }, signal)).decisions,
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
