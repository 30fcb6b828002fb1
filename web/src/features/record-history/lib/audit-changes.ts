import type { RecordHistoryQuery } from '../../../generated/graphql.js';

export type AuditEntry = RecordHistoryQuery['history'][number];

/** One action of one person: it may have touched several rows, such as an item and its dates. */
export interface AuditChange {
  first: AuditEntry;
  /** What it changed in rows that were there before. */
  changed: AuditEntry['fields'];
  /** What stands in the rows that it made: all new, so that it tells little. */
  made: AuditEntry['fields'];
  /** The ids of the rows that it made. */
  madeIds: readonly string[];
}

/** Did the record itself come to be with this change? Before it there is nothing to read. */
export const isBeginning = ({ madeIds }: AuditChange, recordId: string) => madeIds.includes(recordId);

/** Rows of the audit trail put together action by action, newest first. */
export function changesOf(entries: readonly AuditEntry[]): AuditChange[] {
  const changes = new Map<string, AuditEntry[]>();
  for (const entry of entries) changes.set(entry.changeId, [...(changes.get(entry.changeId) ?? []), entry]);
  const fieldsOf = (group: AuditEntry[], isNew: boolean) =>
    group.filter(({ operation }) => (operation === 'insert') === isNew).flatMap(({ fields }) => fields);
  return [...changes.values()].map((group) => ({
    first: group[0]!,
    changed: fieldsOf(group, false),
    made: fieldsOf(group, true),
    madeIds: group.filter(({ operation }) => operation === 'insert').map(({ entityId }) => entityId),
  }));
}

/** `milestone.choose-meeting` as people say it: “Choose meeting”. */
export function actionWords(action: string): string {
  const words = action.slice(action.indexOf('.') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** For each row that was made, the moment just after it was: so that a list of such rows can lead to the page as it was then. */
export function momentsOfRows(entries: readonly AuditEntry[]): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ operation, entityId, asAtAfter }) =>
      operation === 'insert' ? [[entityId, asAtAfter] as const] : [],
    ),
  );
}
