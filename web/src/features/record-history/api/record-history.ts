import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { HistoryEntity } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const HISTORY = graphql(`
  query RecordHistory($entity: HistoryEntity!, $id: ID!) {
    history(entity: $entity, id: $id) {
      seq changeId action label operation entity entityId effectiveAt recordedAt personName reason asAtBefore asAtAfter
      fields { name before after }
    }
  }
`);

/** Rows that hang on a record and stand in its history. */
const HANGS_ON: Partial<Record<HistoryEntity, readonly string[]>> = {
  plan_item: ['plan_date', 'status_report'],
  decision: ['decision_condition', 'decision_effect', 'decision_correction'],
  body: ['body_member'],
};

/** Who changed what of a record, when and why: its audit trail, newest first. */
export function recordHistoryQuery(programmeId: string, entity: HistoryEntity, id: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'record-history', entity, id],
    queryFn: async ({ signal }) => (await request(HISTORY, { entity, id }, signal)).history,
    meta: { entities: [entity, ...(HANGS_ON[entity] ?? [])] },
  });
}
