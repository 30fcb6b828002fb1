import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { DraftLagInput } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { milestoneKeys } from './keys.js';

const WHAT_IF = graphql(`
  query WhatIf($input: WhatIfInput!) {
    whatIf(input: $input) {
      targetTitle
      scenarios { scenarioNumber isWorking sentences }
      problems { message }
    }
  }
`);

export interface WhatIfDate {
  itemId: string;
  date: string;
  scenarioId: string | null;
  anchorItemId: string | null;
}

/** One change as it is being typed. */
export type WhatIfChange = { dates: WhatIfDate[] } | { lags: DraftLagInput[] };

/** What would follow from one change, before it is saved. Nothing is stored. */
export function whatIfQuery(programmeId: string, change: WhatIfChange) {
  return queryOptions({
    queryKey: milestoneKeys.whatIf(programmeId, change),
    queryFn: async ({ signal }) =>
      (await request(WHAT_IF, { input: { programmeId, ...change } }, signal)).whatIf,
    placeholderData: keepPreviousData,
    retry: false,
  });
}
