import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { ActionsQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const ACTIONS = graphql(`
  query Actions($programmeId: ID!, $bodyId: ID, $decisionId: ID) {
    actions(programmeId: $programmeId, bodyId: $bodyId, decisionId: $decisionId) {
      id version code title bodyId bodyName programmeId programmeName meetingId meetingTitle agendaItemId agendaItemTitle
      decisionId decisionCode ownerPersonId ownerPostId owner isMine originalDueOn dueOn extensionCount
      extensions { from to reason } state standing evidence remindedOn completedOn closedAtId closedAtTitle stateReason
      classification exemptParagraph exemptReason changedOn steps
    }
  }
`);
const ACTION = graphql(`
  query Action($id: ID!) {
    action(id: $id) {
      id version code title bodyId bodyName programmeId programmeName meetingId meetingTitle agendaItemId agendaItemTitle
      decisionId decisionCode ownerPersonId ownerPostId owner isMine originalDueOn dueOn extensionCount
      extensions { from to reason } state standing evidence remindedOn completedOn closedAtId closedAtTitle stateReason
      classification exemptParagraph exemptReason changedOn steps
    }
  }
`);
const AT_MEETING = graphql(`
  query MeetingActions($meetingId: ID!) {
    meetingActions(meetingId: $meetingId) {
      id version code title bodyId bodyName programmeId programmeName meetingId meetingTitle agendaItemId agendaItemTitle
      decisionId decisionCode ownerPersonId ownerPostId owner isMine originalDueOn dueOn extensionCount
      extensions { from to reason } state standing evidence remindedOn completedOn closedAtId closedAtTitle stateReason
      classification exemptParagraph exemptReason changedOn steps
    }
    mattersArising(meetingId: $meetingId) {
      id version code title bodyId bodyName programmeId programmeName meetingId meetingTitle agendaItemId agendaItemTitle
      decisionId decisionCode ownerPersonId ownerPostId owner isMine originalDueOn dueOn extensionCount
      extensions { from to reason } state standing evidence remindedOn completedOn closedAtId closedAtTitle stateReason
      classification exemptParagraph exemptReason changedOn steps
    }
  }
`);
export type Action = ActionsQuery['actions'][number];

const meta = {
  entities: ['action_item', 'body', 'meeting', 'agenda_item', 'decision', 'post_holder', 'office_clock'],
};

/** The actions of a programme and of the bodies that serve it, or of one decision. */
export function actionsQuery(programmeId: string, only: { decisionId?: string } = {}) {
  const { decisionId = null } = only;
  return queryOptions({
    queryKey: ['programme', programmeId, 'actions', decisionId],
    queryFn: async ({ signal }) =>
      (await request(ACTIONS, { programmeId, bodyId: null, decisionId }, signal)).actions,
    meta,
  });
}

export function actionQuery(programmeId: string, id: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'action', id],
    queryFn: async ({ signal }) => (await request(ACTION, { id }, signal)).action,
    meta,
  });
}

/** What a meeting raised, and the matters that arise at it. */
export function meetingActionsQuery(programmeId: string, meetingId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'meeting-actions', meetingId],
    queryFn: ({ signal }) => request(AT_MEETING, { meetingId }, signal),
    meta,
  });
}
