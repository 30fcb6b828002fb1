import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { BaselineComparisonQuery, BaselinesQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { useVerb } from '../../../lib/use-verb.js';

const BASELINES = graphql(`
  query Baselines($programmeId: ID!) {
    baselines(programmeId: $programmeId) {
      programmeVersion warning mayTake today
      sets { id number name takenOn by reason decisionId decisionCode dates }
    }
    decisions(programmeId: $programmeId) { id code title bodyName outcome state }
  }
`);
const COMPARISON = graphql(`
  query BaselineComparison($id: ID!, $againstId: ID) {
    baselineComparison(id: $id, againstId: $againstId) {
      summary
      rows {
        rowId itemId code title kind workstreamId scenarioNumber isDone change slipWorkingDays slipCalendarDays slipFigure calendarFigure slipWords moves
        baseline { text written shape confidence precision earliest latest }
        current { text written shape confidence precision earliest latest }
      }
    }
  }
`);
const TAKE = graphql(`
  mutation TakeBaseline($input: TakeBaselineInput!) {
    takeBaseline(input: $input) { id number name dates }
  }
`);

export type Baselines = BaselinesQuery;
export type Baseline = Baselines['baselines']['sets'][number];
export type ComparedRow = BaselineComparisonQuery['baselineComparison']['rows'][number];

const keys = {
  list: (programmeId: string) => ['programme', programmeId, 'baselines'] as const,
  comparison: (programmeId: string, id: string, againstId: string | null) =>
    ['programme', programmeId, 'baselines', id, againstId] as const,
};

/** The baselines of a programme, and the decisions by which the next could be taken. */
export function baselinesQuery(programmeId: string) {
  return queryOptions({
    queryKey: keys.list(programmeId),
    queryFn: ({ signal }) => request(BASELINES, { programmeId }, signal),
    meta: { entities: ['baseline_set', 'decision', 'programme', 'office_clock'] },
  });
}

/** The plan now, or another baseline, against one baseline. */
export function comparisonQuery(programmeId: string, id: string, againstId: string | null) {
  return queryOptions({
    queryKey: keys.comparison(programmeId, id, againstId),
    queryFn: async ({ signal }) => (await request(COMPARISON, { id, againstId }, signal)).baselineComparison,
    meta: {
      entities: ['baseline_set', 'plan_item', 'plan_date', 'scenario_item', 'meeting', 'office_clock'],
    },
  });
}

/** Sets the reference of the plan anew. */
export const useTakeBaseline = () => useVerb(TAKE);
