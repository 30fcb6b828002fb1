import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { BodyQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const BODY = graphql(`
  query Body($id: ID!) {
    body(id: $id) {
      id version prefix name shortName kind kindMeaning role parentId parentName isParentInferred
      predecessorId predecessorName validFrom validTo authority delegatedScope organisation
      quorumMinimum quorumNote noticeClearDays callInDays noticeRegime isNoticeInterpreted noticeSentence
      hasPapersWhenInformal meetsInPublic votingRule termsOfReference reviewOn note isInterpretation
      sourceDocument sourcePlace archiveReason mayEdit mayEditMeetings mayRecordDecisions
      members {
        id version seat role category organisation post holder isVacant isVoting deputy heldFrom heldTo isCurrent
      }
      programmes { id name }
    }
  }
`);

export type BodyPage = BodyQuery['body'];
export type BodyMember = BodyPage['members'][number];

/** Everything about one body. */
export function bodyQuery(programmeId: string, id: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'body', id],
    queryFn: async ({ signal }) => (await request(BODY, { id }, signal)).body,
    meta: {
      entities: ['body', 'body_programme', 'body_member', 'post_holder', 'person', 'post', 'office_clock'],
    },
  });
}
