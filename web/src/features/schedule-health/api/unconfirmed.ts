import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { UnconfirmedQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { PROJECTED_FROM } from '../../../lib/projected-from.js';
import { healthKeys } from './keys.js';

const UNCONFIRMED = graphql(`
  query Unconfirmed($programmeId: ID!) {
    unconfirmed(programmeId: $programmeId) {
      today scenarioNumber targetTitle
      entries {
        itemId meetingId code title date isUnknown owes confirmBy isOverdue isOnRoute
        holdsUp { itemId title }
        warnings { rule message }
      }
      burnDown { on count known }
      problems { rule message }
    }
  }
`);

export type UnconfirmedRegister = UnconfirmedQuery['unconfirmed'];
export type UnconfirmedEntry = UnconfirmedRegister['entries'][number];
export type CertaintyPoint = UnconfirmedRegister['burnDown'][number];

/** Everything in the plan that is to be confirmed, what holds up most first. */
export function unconfirmedQuery(programmeId: string) {
  return queryOptions({
    queryKey: healthKeys.unconfirmed(programmeId),
    queryFn: async ({ signal }) => (await request(UNCONFIRMED, { programmeId }, signal)).unconfirmed,
    meta: { entities: PROJECTED_FROM },
  });
}
