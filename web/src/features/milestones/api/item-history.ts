import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import { request } from '../../../lib/graphql-client.js';
import { milestoneKeys } from './keys.js';

const HISTORY = graphql(`
  query ItemHistory($id: ID!) {
    history(entity: plan_item, id: $id) {
      seq changeId action label operation effectiveAt recordedAt personName reason asAtBefore asAtAfter
      fields { name before after }
    }
  }
`);

/** Who changed what of an item, when and why: its audit trail, newest first. */
export function itemHistoryQuery(programmeId: string, itemId: string) {
  return queryOptions({
    queryKey: [...milestoneKeys.item(programmeId, itemId), 'history'],
    queryFn: async ({ signal }) => (await request(HISTORY, { id: itemId }, signal)).history,
  });
}
