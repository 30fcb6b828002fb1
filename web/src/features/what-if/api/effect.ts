import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { WhatIfEffectQuery, WhatIfInput } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { PROJECTED_FROM } from '../../../lib/projected-from.js';
import { whatIfKeys } from './keys.js';

const EFFECT = graphql(`
  query WhatIfEffect($input: WhatIfInput!) {
    whatIf(input: $input) {
      targetId targetTitle notes
      scenarios {
        scenarioNumber isWorking hasTarget targetFrom targetTo sentences
        target { itemId title from to workingDays }
        moved { itemId title from to workingDays }
        missed { itemId title meeting nextMeeting }
        stopped { because titles }
      }
      problems { rule message }
    }
  }
`);

export type Effect = WhatIfEffectQuery['whatIf'];
export type ScenarioEffect = Effect['scenarios'][number];
export type MovedItem = ScenarioEffect['moved'][number];
export type Changes = Omit<WhatIfInput, 'programmeId' | 'targetId'>;

/** What would follow from the changes of a draft. Nothing is stored. */
export function effectQuery(programmeId: string, changes: Changes) {
  return queryOptions({
    queryKey: whatIfKeys.effect(programmeId, changes),
    queryFn: async ({ signal }) =>
      (await request(EFFECT, { input: { programmeId, ...changes } }, signal)).whatIf,
    placeholderData: keepPreviousData,
    retry: false,
    meta: { entities: PROJECTED_FROM },
  });
}
