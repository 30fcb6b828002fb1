import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { OverviewQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { overviewKeys } from './keys.js';

const OVERVIEW = graphql(`
  query Overview($programmeId: ID!) {
    overview(programmeId: $programmeId) {
      programmeName today items
      status { red amber green blue grey tbc sentence }
      launches {
        itemId code title daysApart
        dates {
          scenarioNumber scenarioName isWorking branchCondition decideBy probability when daysAway rag ragSentence
          date { shape confidence earliest latest }
        }
      }
      workstreams {
        id title depth items reportedItems isDifferent computedWhy
        computed { rag red amber green blue grey tbc sentence }
        reported { rag stale rated sentence }
        next { itemId title when }
      }
      decisions {
        rowId itemId code title bodyName scenarioNumber when meetingId meetingTitle papersDue standing standingWords rag ragSentence
      }
      decisionsUntil undatedDecisions
      changes { changeId effectiveAt personName reason verb subject subjectId label asAtAfter before after }
      changesSince changeCount
      needs { kind count examples { itemId workstreamId code title detail } }
      risks { id code title owner current { consequence likelihood score band } }
      openRisks
      openIssues { severity count }
      overdueIssues
    }
  }
`);

export type Overview = OverviewQuery['overview'];

/** Where the programme stands today: one read for the whole page. */
export function overviewQuery(programmeId: string) {
  return queryOptions({
    queryKey: overviewKeys.overview(programmeId),
    queryFn: async ({ signal }) => (await request(OVERVIEW, { programmeId }, signal)).overview,
    meta: {
      entities: [
        'plan_item',
        'plan_date',
        'scenario',
        'scenario_item',
        'status_report',
        'meeting',
        'body',
        'workstream',
        'risk',
        'issue',
        'risk_plan_item',
        'decision',
        'post',
        'post_holder',
        'programme',
        'office_clock',
      ],
    },
  });
}
