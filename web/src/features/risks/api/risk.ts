import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { RiskInFullQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { riskKeys } from './keys.js';

const RISK = graphql(`
  query RiskInFull($id: ID!) {
    risk(id: $id) {
      id version code title programmeId workstreamId workstreamName ownerPersonId ownerPostId ownerName domain
      inherent { consequence likelihood score band }
      current { consequence likelihood score band }
      target { consequence likelihood score band }
      targetOn state raisedOn reviewedOn reviewDueOn isStale closeReason closedOn closeNote classification
      exemptParagraph exemptReason cause event effect response controls actions changedAt
      sourceDocument sourcePlace isInterpretation
      issue { id code title }
      mergedInto { id code title }
      mergedFrom { id code title }
      linkedItems { id code title kind state linkId linkVersion delay { min likely max } }
      warnings { rule message }
    }
    history(entity: risk, id: $id) {
      seq changeId personName recordedAt effectiveAt action reason operation asAtBefore asAtAfter
      fields { name before after }
    }
  }
`);

export type Risk = RiskInFullQuery['risk'];
export type LinkedItem = Risk['linkedItems'][number];
export type RiskEvent = RiskInFullQuery['history'][number];

/** One risk with everything that happened to it. */
export function riskQuery(programmeId: string, riskId: string) {
  return queryOptions({
    queryKey: riskKeys.one(programmeId, riskId),
    queryFn: ({ signal }) => request(RISK, { id: riskId }, signal),
    meta: {
      entities: [
        'risk',
        'issue',
        'risk_plan_item',
        'plan_item',
        'workstream',
        'person',
        'programme',
        'office_clock',
      ],
    },
  });
}
