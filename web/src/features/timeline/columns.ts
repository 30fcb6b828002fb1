import { baselineWords } from '@gantry/shared/timeline/plan-words';
import type { TimelineItem } from '@gantry/shared/timeline/types';
import { drawnDays, spanWords } from '@gantry/shared/timeline/when';

export type ColumnKey = 'item' | 'status' | 'when' | 'baseline';

export interface Column {
  key: ColumnKey;
  label: string;
  width: number;
}

const LABELS: Record<ColumnKey, string> = {
  item: 'Item',
  status: 'Status',
  when: 'Forecast',
  baseline: 'Baseline',
};
const WIDE: Record<ColumnKey, number> = { item: 256, status: 122, when: 198, baseline: 130 };
/** In a narrow window the drawing keeps its share; long words end in "…" and are whole in the other views. */
const NARROW: Record<ColumnKey, number> = { item: 172, status: 116, when: 116, baseline: 96 };
/** Below this the columns give way to the drawing. */
const ROOM_FOR_WIDE = 1000;

/** Whether what is drawn has moved away from what was agreed. */
export function hasMoved(item: TimelineItem): boolean {
  const baseline = baselineWords(item);
  const { earliest, latest } = drawnDays(item);
  return baseline !== '' && baseline !== spanWords(earliest, latest);
}

/** The columns left of the chart: the baseline has one as soon as something has moved away from it. */
export function columnsFor(items: readonly TimelineItem[], width: number): readonly Column[] {
  const widths = width < ROOM_FOR_WIDE ? NARROW : WIDE;
  const keys: ColumnKey[] = ['item', 'status', 'when'];
  if (items.some(hasMoved)) keys.push('baseline');
  return keys.map((key) => ({ key, label: LABELS[key], width: widths[key] }));
}

export function columnsWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + column.width, 0);
}
