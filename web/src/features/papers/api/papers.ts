import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { PapersQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const PAPERS = graphql(`
  query Papers($meetingId: ID!) {
    papers(meetingId: $meetingId) {
      id version agendaItemId title author sponsor route urgencyReason isChairAgreed publishedOn withdrawnReason classification
      exemptParagraph exemptReason dueOn dueSentence isOverdue mayEdit
      clearance { id version office state settledOn settledBy note }
      versions { id number note fileName sizeBytes addedOn addedBy }
    }
  }
`);

export type Paper = PapersQuery['papers'][number];
export type Clearance = Paper['clearance'][number];

/** The papers of a meeting, in the order of its agenda. */
export function papersQuery(programmeId: string, meetingId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'papers', meetingId],
    queryFn: async ({ signal }) => (await request(PAPERS, { meetingId }, signal)).papers,
    meta: {
      entities: [
        'paper',
        'paper_clearance',
        'paper_version',
        'agenda_item',
        'meeting',
        'body',
        'office_clock',
      ],
    },
  });
}

/** Where the file of a version is read. */
export const fileHref = (versionId: string) => `/files/paper-versions/${versionId}`;
