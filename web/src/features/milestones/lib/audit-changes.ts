import type { ItemHistoryQuery } from '../../../generated/graphql.js';

export type AuditEntry = ItemHistoryQuery['history'][number];

/** One action of one person: it may have touched several rows, such as an item and its dates. */
export interface AuditChange {
  first: AuditEntry;
  fields: AuditEntry['fields'];
  /** Something was made by it, so that its fields are all new and tell little. */
  isNew: boolean;
}

/** Rows of the audit trail put together action by action, newest first. */
export function changesOf(entries: readonly AuditEntry[]): AuditChange[] {
  const changes = new Map<string, AuditEntry[]>();
  for (const entry of entries) changes.set(entry.changeId, [...(changes.get(entry.changeId) ?? []), entry]);
  return [...changes.values()].map((group) => ({
    first: group[0]!,
    fields: group.flatMap(({ fields }) => fields),
    isNew: group.every(({ operation }) => operation === 'insert'),
  }));
}
