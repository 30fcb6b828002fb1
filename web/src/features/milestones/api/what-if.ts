import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
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

/** What would follow from one new date, before it is saved. Nothing is stored. */
export function whatIfQuery(programmeId: string, change: WhatIfDate) {
  return queryOptions({
    queryKey: milestoneKeys.whatIf(programmeId, change),
    queryFn: async ({ signal }) =>
      (await request(WHAT_IF, { input: { programmeId, dates: [change] } }, signal)).whatIf,
    placeholderData: keepPreviousData,
    retry: false,
  });
}
