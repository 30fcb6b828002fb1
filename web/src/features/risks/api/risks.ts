import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { RiskRegisterQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { riskKeys } from './keys.js';

const REGISTER = graphql(`
  query RiskRegister($programmeId: ID!) {
    risks(programmeId: $programmeId) {
      id version code title workstreamId workstreamName ownerName domain
      inherent { consequence likelihood score band }
      current { consequence likelihood score band }
      target { consequence likelihood score band }
      state raisedOn reviewDueOn isStale closeReason closedOn classification changedOn
    }
  }
`);

export type RiskRow = RiskRegisterQuery['risks'][number];

/** The register: grid and heat map read the same rows. */
export function riskRegisterQuery(programmeId: string) {
  return queryOptions({
    queryKey: riskKeys.list(programmeId),
    queryFn: async ({ signal }) => (await request(REGISTER, { programmeId }, signal)).risks,
    meta: { entities: ['risk', 'workstream', 'person', 'post', 'programme', 'office_clock'] },
  });
}
