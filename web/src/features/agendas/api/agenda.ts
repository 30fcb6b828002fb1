import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { AgendaQuery, WaitingItemsQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const AGENDA = graphql(`
  query Agenda($meetingId: ID!) {
    agenda(meetingId: $meetingId) {
      meetingId totalMinutes slotMinutes overMinutes timingSentence isPublished takesMinutes mayArrange mayMinute
      warnings { rule message }
      sections { id version title part }
      items {
        id version number startsAt sectionId isWithheld title publicTitle purpose decisionNeeded recommendation presenter sponsor
        minutesAllotted programmeId programmeName planItemId planItemCode planItemTitle state result resultNote discussion
        deferredToId deferredToTitle isLate urgencyReason classification exemptParagraph exemptReason isInterpretation
        sourceDocument
      }
    }
  }
`);
const WAITING = graphql(`
  query WaitingItems($bodyId: ID!) {
    waitingItems(bodyId: $bodyId) { id version title purpose classification expected { written } }
  }
`);

export type Agenda = AgendaQuery['agenda'];
export type AgendaItem = Agenda['items'][number];
export type AgendaSection = Agenda['sections'][number];
export type WaitingItem = WaitingItemsQuery['waitingItems'][number];

const ENTITIES = ['agenda_item', 'agenda_section', 'meeting', 'body', 'office_clock'];

/** The agenda of a meeting, as its reader may see it. */
export function agendaQuery(programmeId: string, meetingId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'agenda', meetingId],
    queryFn: async ({ signal }) => (await request(AGENDA, { meetingId }, signal)).agenda,
    meta: { entities: ENTITIES },
  });
}

/** What waits in the forward plan of a body. */
export function waitingQuery(programmeId: string, bodyId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'waiting-items', bodyId],
    queryFn: async ({ signal }) => (await request(WAITING, { bodyId }, signal)).waitingItems,
    meta: { entities: ENTITIES },
  });
}
