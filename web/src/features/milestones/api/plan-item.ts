import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { PlanItemQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { milestoneKeys } from './keys.js';

const PLAN_ITEM = graphql(`
  query PlanItem($id: ID!) {
    planItem(id: $id) {
      id programmeId programmeCode version code title description ownerPersonId ownerPostId workstream body source
      sensitiveEvent avoidsRestricted restrictedNote
      isInterpretation isArchived abilities
      duration { min likely max }
      rows {
        rowId scenarioId kind category state owner ownerId isOwnerVacant isProtected bodyId meetingId pathwayId stageNumber
        baseline { text written shape confidence precision earliest latest }
        forecast { text written shape confidence precision earliest latest }
        forecastAnchorId
        actual { text written shape confidence precision earliest latest }
        rag computedRag computedReason computedSentence reportedRag reportedOn narrative pathToGreen
        slipWorkingDays slipWords
      }
      dates { id role date { text written note } scenarioNumber statedOn recordedAt by reason isCurrent isInterpretation }
      reports {
        id rag computedRag reportedOn by narrative pathToGreen pathOwner pathDueOn overrideReason overrideUntil
      }
      signsOff { id code title warnings { rule message } }
      links {
        id version otherId otherCode otherTitle isPredecessor kind lagWords lagMin lagMax lagUnit neededFor isToGate scenarioNumber basis
      }
      sources { code title printedDate document place inference }
      risks { id code title state linkId linkVersion delay { min likely max } mayUnlink }
      issues { id code title state severity }
      decisions { id code title state }
    }
  }
`);

export type PlanItem = PlanItemQuery['planItem'];
export type PlanItemRow = PlanItem['rows'][number];

/** Everything about one item, for its page and its panel. */
export function planItemQuery(programmeId: string, itemId: string) {
  return queryOptions({
    queryKey: milestoneKeys.item(programmeId, itemId),
    queryFn: async ({ signal }) => (await request(PLAN_ITEM, { id: itemId }, signal)).planItem,
  });
}
