import { fieldChangeWords, type ToldField } from './field-words.js';

/** A row of a record's history, as the API tells it. */
export interface HistoryRow {
  seq: string;
  changeId: string;
  operation: string;
  reason: string | null;
  asAtBefore: string;
  asAtAfter: string;
  fields: readonly ToldField[];
}

export interface ToldChange<Row> {
  first: Row;
  /** What it changed, "State: Open → Escalated". What the row says since it was made stands on the page already. */
  changed: readonly string[];
  /** The moment just before it; null for the change that the record came to be with. */
  before: string | null;
}

/**
 * A history action by action, newest first: what one action did to a record and to what hangs on it is told once, and
 * a field that says the same as the reason is left out.
 */
export function toldChanges<Row extends HistoryRow>(rows: readonly Row[]): ToldChange<Row>[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.changeId, [...(groups.get(row.changeId) ?? []), row]);
  const told = [...groups.values()];
  return told.map((group, at) => ({
    first: group[0]!,
    changed: group
      .filter(({ operation }) => operation !== 'insert')
      .flatMap(({ fields, reason }) => fields.filter(({ after }) => after === null || after !== reason))
      .map(fieldChangeWords),
    before: at === told.length - 1 ? null : group[0]!.asAtBefore,
  }));
}
