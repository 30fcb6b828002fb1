import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { ProgrammeSettingsQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { settingsKeys } from './keys.js';

const SETTINGS = graphql(`
  query ProgrammeSettings($code: String!) {
    programme(code: $code) {
      id version name
      greenToleranceDays amberToleranceDays tbcWithinDays horizonDays staleAfterDays gateMarginDays
      riskBands hasOwnRiskBands
      workstreams { id name parentId isArchived }
    }
  }
`);

export type ProgrammeSettings = ProgrammeSettingsQuery['programme'];

/** Everything by which the programme's status is judged. */
export function settingsQuery(programme: { id: string; code: string }) {
  return queryOptions({
    queryKey: settingsKeys.settings(programme.id),
    queryFn: async ({ signal }) => (await request(SETTINGS, { code: programme.code }, signal)).programme,
    meta: { entities: ['programme', 'workstream'] },
  });
}
