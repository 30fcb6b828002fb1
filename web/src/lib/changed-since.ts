import { graphql } from '../generated/gql.js';
import type { RowHistoryQuery } from '../generated/graphql.js';
import { fieldValueWords } from './field-words.js';
import { request } from './graphql-client.js';

const HISTORY = graphql(`
  query RowHistory($entity: HistoryEntity!, $id: ID!) {
    history(entity: $entity, id: $id) {
      changeId personName reason entityId rowVersion label
      fields { name before after }
    }
  }
`);

type Entry = RowHistoryQuery['history'][number];

export interface SeenRow {
  entity: 'plan_item' | 'meeting';
  id: string;
  version: number;
}

/** Who changed a row after a version of it was seen, and what: told where a change stands in the way of an undo. */
export async function changedSince(row: SeenRow, me: string): Promise<string> {
  const { history } = await request(HISTORY, { entity: row.entity, id: row.id });
  return changeWords(history, row, me);
}

/** "Example SRO has changed MS-011 Final report since: Forecast date from 22 Dec 2017 to 9 Jan 2018 (Panel moved)." */
export function changeWords(history: readonly Entry[], { id, version }: SeenRow, me: string): string {
  const newest = history.find(({ entityId, rowVersion }) => entityId === id && (rowVersion ?? 0) > version);
  if (!newest) return UNKNOWN_CHANGE;
  const who = newest.personName === me ? 'You have' : `${newest.personName} has`;
  const what = newest.fields.map(({ name, before, after }) => {
    const now = after === null ? 'nothing' : fieldValueWords(name, after);
    return before === null
      ? `${name} is now ${now}`
      : `${name} from ${fieldValueWords(name, before)} to ${now}`;
  });
  const why = newest.reason ? ` (${newest.reason.replace(/\.$/, '')})` : '';
  return `${who} changed ${newest.label} since${what.length > 0 ? `: ${what.join('; ')}` : ''}${why}.`;
}

export const UNKNOWN_CHANGE = 'Somebody has changed it since.';
