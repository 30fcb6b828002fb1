import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { IssueRegisterQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { issueKeys } from './keys.js';

const REGISTER = graphql(`
  query IssueRegister($programmeId: ID!) {
    issues(programmeId: $programmeId) {
      id version code title workstreamId workstreamName ownerName kind severity state raisedOn targetOn isOverdue
      resolution resolvedOn closeReason closedOn classification changedOn
    }
  }
`);

export type IssueRow = IssueRegisterQuery['issues'][number];

/** The register of issues, the worst open ones first. */
export function issueRegisterQuery(programmeId: string) {
  return queryOptions({
    queryKey: issueKeys.list(programmeId),
    queryFn: async ({ signal }) => (await request(REGISTER, { programmeId }, signal)).issues,
    meta: { entities: ['issue', 'workstream', 'person', 'programme', 'office_clock'] },
  });
}
