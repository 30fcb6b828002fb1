import type { InstantComparison } from '../api/comparison.js';

type ComparedRecord = InstantComparison['records'][number];

/** The kinds of record that are compared, by their tables, in the words of the pages. */
export const RECORD_KINDS = {
  plan_item: 'Plan item',
  risk: 'Risk',
  issue: 'Issue',
  decision: 'Decision',
  action_item: 'Action',
  meeting: 'Meeting',
  body: 'Body',
  pathway: 'Pathway',
  business_case: 'Business case',
  consultation_feedback: 'You said',
  feedback_response: 'We did',
  consultation_response_count: 'Responses counted',
} as const;
export type RecordKind = keyof typeof RECORD_KINDS;

export const CHANGE_WORDS = { CHANGED: 'Changed', ADDED: 'Added', REMOVED: 'Removed' } as const;

/** One line of the comparison: one field of a record that changed, or a record that came or went. */
export interface ChangeRow {
  id: string;
  record: ComparedRecord;
  field: string;
  before: string;
  after: string;
}

/** A line for each field that says something else, and one for each record that is in one moment only. */
export function changeRows(records: readonly ComparedRecord[]): ChangeRow[] {
  return records.flatMap((record): ChangeRow[] => {
    const id = `${record.entity} ${record.id}`;
    if (record.change === 'CHANGED')
      return record.fields.map(({ label, before, after }) => ({
        id: `${id} ${label}`,
        record,
        field: label,
        before,
        after,
      }));
    const said = record.fields.map(({ label, before, after }) => `${label}: ${before || after}`).join('; ');
    const isGone = record.change === 'REMOVED';
    return [{ id, record, field: '', before: isGone ? said : '', after: isGone ? '' : said }];
  });
}

/** Only the lines of one kind of record or one kind of change, where any is chosen. */
export function chosenRows(
  rows: readonly ChangeRow[],
  { kind, change }: { kind?: string | undefined; change?: string | undefined },
): ChangeRow[] {
  return rows.filter(
    ({ record }) =>
      (kind === undefined || record.entity === kind) && (change === undefined || record.change === change),
  );
}
