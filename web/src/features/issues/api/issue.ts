import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { IssueInFullQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { issueKeys } from './keys.js';

const ISSUE = graphql(`
  query IssueInFull($id: ID!) {
    issue(id: $id) {
      id version code title programmeId workstreamId workstreamName ownerPersonId ownerName kind severity state
      raisedOn targetOn isOverdue resolution resolvedOn closeReason closedOn classification exemptParagraph exemptReason
      statement impact riskId changedAt sourceDocument sourcePlace isInterpretation
      risks { id code title }
      linkedItems { id code title kind state linkId linkVersion }
      warnings { rule message }
    }
    history(entity: issue, id: $id) {
      seq changeId personName recordedAt effectiveAt action reason operation asAtBefore asAtAfter
      fields { name before after }
    }
  }
`);

export type Issue = IssueInFullQuery['issue'];
export type LinkedItem = Issue['linkedItems'][number];
export type IssueEvent = IssueInFullQuery['history'][number];

/** One issue with everything that happened to it. */
export function issueQuery(programmeId: string, issueId: string) {
  return queryOptions({
    queryKey: issueKeys.one(programmeId, issueId),
    queryFn: ({ signal }) => request(ISSUE, { id: issueId }, signal),
    meta: {
      entities: [
        ...['issue', 'issue_plan_item', 'risk', 'plan_item', 'workstream', 'person', 'programme'],
        'office_clock',
      ],
    },
  });
}
