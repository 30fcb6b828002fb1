import type { GridColumn } from '../../../ui/data-grid/grid-column.js';
import type { InstantComparison } from '../api/comparison.js';
import { CHANGE_WORDS, type ChangeRow, RECORD_KINDS, type RecordKind } from '../lib/change-rows.js';

/** A record, what became of it, and what each of its fields says at either moment. */
export function comparisonColumns({
  from,
  to,
}: Pick<InstantComparison, 'from' | 'to'>): readonly GridColumn<ChangeRow>[] {
  return [
    { id: 'title', heading: 'Record', width: 230, isRowHeader: true, value: ({ record }) => record.title },
    { id: 'code', heading: 'Code', width: 92, value: ({ record }) => record.code },
    {
      id: 'kind',
      heading: 'Kind',
      width: 92,
      value: ({ record }) => RECORD_KINDS[record.entity as RecordKind] ?? record.entity,
    },
    { id: 'change', heading: 'Change', width: 88, value: ({ record }) => CHANGE_WORDS[record.change] },
    { id: 'field', heading: 'What', width: 140, value: ({ field }) => field },
    {
      id: 'before',
      heading: `At ${from.words}`,
      width: 230,
      value: ({ before }) => before,
      text: (row) => row.before || (row.record.change === 'ADDED' ? 'Not on record' : 'Nothing'),
    },
    {
      id: 'after',
      heading: to.asAt === '' ? 'Now' : `At ${to.words}`,
      width: 230,
      value: ({ after }) => after,
      text: (row) => row.after || (row.record.change === 'REMOVED' ? 'Not on record' : 'Nothing'),
    },
  ];
}
