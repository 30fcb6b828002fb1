import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { WorkstreamStatusesQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { useVerb } from '../../../lib/use-verb.js';
import { ratingKeys } from './keys.js';

const STATUSES = graphql(`
  query WorkstreamStatuses($programmeId: ID!) {
    workstreamStatuses(programmeId: $programmeId) {
      programmeId programmeVersion today previousDay policy isRedIfAnyDimension policySentence mayConfigure
      weights { green amber red amberFrom redFrom }
      confidence { id scale rating sentence reviewer reviewType reviewedOn recommendations { id closedOn } }
      rows {
        workstreamId version title depth items rated tbc stale shownRag source sentence computedRag points reportedRag isDifferent
        trend { previousRag direction sentence }
        judgement { id version rag reason judgedOn until judgedBy }
        dimensions {
          dimension rag computedRag
          rating { id reason ratedOn ratedBy }
          trend { previousRag direction sentence }
        }
        confidence { id scale rating sentence reviewedOn }
        mayRate mayJudge
      }
    }
  }
`);
const HISTORY = graphql(`
  query WorkstreamRatings($workstreamId: ID!) {
    workstreamRatings(workstreamId: $workstreamId) { id dimension rag reason ratedOn ratedBy asAtAfter }
  }
`);
const DIFFERENCES = graphql(`
  query RagDifferences($programmeId: ID!) {
    ragDifferences(programmeId: $programmeId) {
      rowId itemId code title owner reportedRag computedRag ruleId isReportedShown isExpired sentence
    }
  }
`);
const RATE = graphql(`
  mutation RateDimension($input: RateDimensionInput!) {
    rateDimension(input: $input) { id warnings { rule severity field message } }
  }
`);
const JUDGE = graphql(`
  mutation JudgeWorkstream($input: JudgeWorkstreamInput!) { judgeWorkstream(input: $input) { id } }
`);
const WITHDRAW = graphql(`
  mutation WithdrawJudgement($input: WithdrawJudgementInput!) { withdrawJudgement(input: $input) { id } }
`);
const SET_POLICY = graphql(`
  mutation SetRollupPolicy($input: SetRollupPolicyInput!) {
    setRollupPolicy(input: $input) { programmeId version policySentence }
  }
`);

export type WorkstreamStatuses = WorkstreamStatusesQuery['workstreamStatuses'];
export type WorkstreamStatus = WorkstreamStatuses['rows'][number];

/** Where every workstream stands by the policy of its programme. */
export function workstreamStatusesQuery(programmeId: string) {
  return queryOptions({
    queryKey: ratingKeys.statuses(programmeId),
    queryFn: async ({ signal }) => (await request(STATUSES, { programmeId }, signal)).workstreamStatuses,
    meta: {
      entities: [
        ...['plan_item', 'plan_date', 'status_report', 'risk', 'programme', 'workstream'],
        ...[
          'workstream_rating',
          'workstream_judgement',
          'delivery_confidence',
          'delivery_recommendation',
          'meeting',
          'dependency',
        ],
      ],
    },
  });
}

/** What a workstream was rated as, the newest first. */
export function ratingHistoryQuery(programmeId: string, workstreamId: string) {
  return queryOptions({
    queryKey: ratingKeys.history(programmeId, workstreamId),
    queryFn: async ({ signal }) => (await request(HISTORY, { workstreamId }, signal)).workstreamRatings,
    meta: { entities: ['workstream_rating'] },
  });
}

/** Items whose owners report another colour than the rules give. */
export function ragDifferencesQuery(programmeId: string) {
  return queryOptions({
    queryKey: ratingKeys.differences(programmeId),
    queryFn: async ({ signal }) => (await request(DIFFERENCES, { programmeId }, signal)).ragDifferences,
    meta: { entities: ['plan_item', 'plan_date', 'status_report', 'risk', 'programme'] },
  });
}

export const useRateDimension = () => useVerb(RATE);
export const useJudgeWorkstream = () => useVerb(JUDGE);
export const useWithdrawJudgement = () => useVerb(WITHDRAW);
export const useSetRollupPolicy = () => useVerb(SET_POLICY);
