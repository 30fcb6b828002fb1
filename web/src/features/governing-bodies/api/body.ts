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
      hasPapersWhenInformal meetsInPublic votingRule votingMethod chairHasCastingVote votingSentence
      allowsCorrespondence isInterestRegisterPublic termsOfReference termsLink reviewOn note isInterpretation
      sourceDocument sourcePlace archiveReason mayEdit mayEditMeetings mayTakeChairsAction
      members {
        id version seat role category organisation organisationId post holder isVacant isVoting voteWeight deputy
        heldFrom heldTo isCurrent deputies { id version name isCurrent }
      }
      quorum {
        minimum sentence deputiesCount remoteCounts
        organisations { organisationId name minimum } categories { name minimum }
      }
      delegations { id version organisation instrument heldFrom heldTo isCurrent }
      scope { id version delegatedFunction programme workstream heldFrom heldTo isCurrent }
      succession { id name validFrom validTo }
      mergedFrom { id version bodyId name note }
      warnings { rule message }
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
      entities: [
        'body',
        'body_programme',
        'body_member',
        'member_deputy',
        'body_delegation',
        'body_scope',
        'body_predecessor',
        'organisation',
        'post_holder',
        'person',
        'post',
        'office_clock',
      ],
    },
  });
}
