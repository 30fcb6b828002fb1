import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { PlanQuery } from '../../../generated/graphql.js';
import { request, requestAsAt } from '../../../lib/graphql-client.js';
import { milestoneKeys } from './keys.js';

const PLAN = graphql(`
  query Plan($programmeId: ID!, $includePublishedLater: Boolean!) {
    timeline(programmeId: $programmeId, includePublishedLater: $includePublishedLater) {
      programmeName
      today
      rows {
        rowId itemId version code title kind category state workstreamId laneId bodyId meetingId pathwayId stageNumber
        scenarioId owner ownerId isOwnerVacant isMine mayReforecast isProtected isInterpretation
        baseline { text written shape confidence precision earliest latest }
        forecast { text written shape confidence precision earliest latest }
        forecastAnchorId
        actual { text written shape confidence precision earliest latest }
        rag computedRag computedReason computedSentence reportedRag reportedOn narrative pathToGreen
        slipWorkingDays slipWords changedOn
      }
      groups { kind id parentId title isPrinted }
      scenarios { id number name isWorking branchCondition decideBy }
      meetings { id bodyId title kind state date { written shape confidence earliest latest } papersDue }
      links { id predecessorId successorId kind lagWords neededFor scenarioId }
      restrictions { id name from to }
      calendar { division closedDays workedDays }
    }
  }
`);

export type Plan = PlanQuery['timeline'];
export type PlanRow = Plan['rows'][number];

/** The whole plan as at a moment of its own; undefined is now. */
export function planAtQuery(programmeId: string, moment: string | undefined) {
  return queryOptions({
    queryKey: milestoneKeys.planAt(programmeId, moment ?? 'now'),
    queryFn: async ({ signal }) => {
      const variables = { programmeId, includePublishedLater: false };
      return (await requestAsAt(moment, PLAN, variables, signal)).timeline;
    },
  });
}

/** The whole plan: what the timeline draws, the grid lists and the forms choose from. */
export function planQuery(programmeId: string, includePublishedLater = false) {
  return queryOptions({
    queryKey: milestoneKeys.plan(programmeId, includePublishedLater),
    queryFn: async ({ signal }) => {
      const { timeline } = await request(PLAN, { programmeId, includePublishedLater }, signal);
      return timeline;
    },
    meta: {
      entities: [
        'plan_item',
        'plan_date',
        'scenario',
        'scenario_item',
        'dependency',
        'status_report',
        'meeting',
        'body',
        'workstream',
        'risk',
        'risk_plan_item',
        'programme',
        'office_clock',
        'office',
        'calendar_day',
        'restricted_period',
      ],
    },
  });
}
