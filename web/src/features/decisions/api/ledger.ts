import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { DecisionConsequencesQuery, DecisionLedgerQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const LEDGER = graphql(`
  query DecisionLedger($itemId: ID!) {
    decisionLedger(itemId: $itemId) {
      id kind on sentence from to reason by body decisionId decisionCode meetingId scenarioNumber
    }
  }
`);
const CONSEQUENCES = graphql(`
  query DecisionConsequences($id: ID!) {
    decisionConsequences(id: $id) { id on sentence planItemId planItemCode planItemTitle }
  }
`);

export type LedgerEntry = DecisionLedgerQuery['decisionLedger'][number];
export type Consequence = DecisionConsequencesQuery['decisionConsequences'][number];

const ENTITIES = ['plan_item', 'plan_date', 'decision', 'decision_condition', 'meeting', 'office_clock'];

/** The decisions and slips that put the date of an item where it stands. */
export function decisionLedgerQuery(programmeId: string, itemId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'decision-ledger', itemId],
    queryFn: async ({ signal }) => (await request(LEDGER, { itemId }, signal)).decisionLedger,
    meta: { entities: ENTITIES },
  });
}

/** What a decision did to the plan. */
export function decisionConsequencesQuery(programmeId: string, id: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'decision-consequences', id],
    queryFn: async ({ signal }) => (await request(CONSEQUENCES, { id }, signal)).decisionConsequences,
    meta: { entities: ENTITIES },
  });
}
