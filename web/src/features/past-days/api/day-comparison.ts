import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { DayComparisonQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const DAYS = graphql(`
  query DayComparison($programmeId: ID!, $day: Day!, $otherDay: Day) {
    dayComparison(programmeId: $programmeId, day: $day, otherDay: $otherDay) {
      from to firstDay today problem summary
      rows {
        rowId itemId code title scenarioNumber change wasDone isDone slipWorkingDays slipCalendarDays slipFigure calendarFigure slipWords
        before { written earliest latest }
        after { written earliest latest }
      }
    }
  }
`);

export type DayComparison = DayComparisonQuery['dayComparison'];
export type DayRow = DayComparison['rows'][number];

/** The plan as it was known on a past day against that of another; of today where none is named. */
export function dayComparisonQuery(programmeId: string, day: string, otherDay: string | null) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'past-days', day, otherDay],
    queryFn: async ({ signal }) =>
      (await request(DAYS, { programmeId, day, otherDay }, signal)).dayComparison,
    placeholderData: keepPreviousData,
    meta: {
      entities: [
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
