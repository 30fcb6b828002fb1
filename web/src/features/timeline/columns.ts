import { baselineWords } from '@gantry/shared/timeline/plan-words';
import type { TimelineItem } from '@gantry/shared/timeline/types';
import { drawnDays, spanWords } from '@gantry/shared/timeline/when';

export type ColumnKey = 'item' | 'status' | 'when' | 'baseline';

export interface Column {
  key: ColumnKey;
  label: string;
  width: number;
}

const ITEM: Column = { key: 'item', label: 'Item', width: 256 };
const STATUS: Column = { key: 'status', label: 'Status', width: 122 };
const WHEN: Column = { key: 'when', label: 'Forecast', width: 198 };
const BASELINE: Column = { key: 'baseline', label: 'Baseline', width: 130 };

/** Whether what is drawn has moved away from what was agreed. */
export function hasMoved(item: TimelineItem): boolean {
  const baseline = baselineWords(item);
  const { earliest, latest } = drawnDays(item);
  return baseline !== '' && baseline !== spanWords(earliest, latest);
}

/** The columns left of the chart: the baseline has one as soon as something has moved away from it. */
export function columnsFor(items: readonly TimelineItem[]): readonly Column[] {
  return items.some(hasMoved) ? [ITEM, STATUS, WHEN, BASELINE] : [ITEM, STATUS, WHEN];
}

export function columnsWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + column.width, 0);
}
