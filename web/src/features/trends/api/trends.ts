import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { MilestoneTrendsQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const TRENDS = graphql(`
  query MilestoneTrends($programmeId: ID!, $itemIds: [ID!]) {
    milestoneTrends(programmeId: $programmeId, itemIds: $itemIds) {
      today
      trends {
        itemId code title isProtected moves sentence
        baseline { written earliest latest }
        steps {
          from to mark earliest latest isUnconfirmed words isMove slipWorkingDays slipCalendarDays slipWords why
          isInterpretation
        }
        end { earliest latest words slipWords }
      }
    }
  }
`);

export type Trends = MilestoneTrendsQuery['milestoneTrends'];
export type Trend = Trends['trends'][number];

/** More lines than this nobody tells apart. */
export const MOST_TRENDS = 12;

/** How the expected dates of these items moved; of the usual ones where none is named. */
export function trendsQuery(programmeId: string, itemIds: readonly string[] | null) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'trends', itemIds],
    queryFn: async ({ signal }) => {
      const variables = { programmeId, itemIds: itemIds && [...itemIds] };
      return (await request(TRENDS, variables, signal)).milestoneTrends;
    },
    meta: {
      entities: [
        'baseline_set',
        'plan_item',
        'plan_date',
        'scenario',
        'scenario_item',
        'meeting',
        'calendar_day',
        'office_clock',
      ],
    },
  });
}
