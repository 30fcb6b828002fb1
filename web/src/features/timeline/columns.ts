import { baselineWords } from '@gantry/shared/timeline/plan-words';
import type { TimelineItem } from '@gantry/shared/timeline/types';
import { drawnDays, spanWords } from '@gantry/shared/timeline/when';
import { EXTRA_LABELS, type ExtraKey } from './chart-extras.js';

export type FactKey = 'item' | 'status' | 'when' | 'baseline' | 'change';
export type ColumnKey = FactKey | ExtraKey;

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
  change: 'What differs',
  ...EXTRA_LABELS,
};
const WIDE: Record<ColumnKey, number> = {
  item: 256,
  status: 122,
  when: 198,
  baseline: 130,
  change: 220,
  why: 210,
  standing: 160,
  projected: 190,
  chances: 210,
};
/** In a narrow window the drawing keeps its share; long words end in "…" and are whole in the other views. */
const NARROW: Record<ColumnKey, number> = {
  item: 164,
  status: 116,
  when: 124,
  baseline: 96,
  change: 150,
  why: 150,
  standing: 132,
  projected: 132,
  chances: 164,
};
/** Beside what is laid over the plan the titles keep a little more. */
const NARROW_BESIDE_EXTRAS = { ...NARROW, item: 200 };
/** Below this the columns give way to the drawing; each that is laid over it asks for more. */
const ROOM_FOR_WIDE = 1000;
const ROOM_FOR_EXTRA = 200;
/** The drawing keeps so much. What has no column then is told with the drawing of its row. */
const LEAST_DRAWING = 340;

/** Whether what is drawn has moved away from what was agreed. */
export function hasMoved(item: TimelineItem): boolean {
  const baseline = baselineWords(item);
  const { earliest, latest } = drawnDays(item);
  return baseline !== '' && baseline !== spanWords(earliest, latest);
}

/** The columns left of the chart: the baseline has one as soon as something has moved away from it. */
export function columnsFor(
  items: readonly TimelineItem[],
  width: number,
  extras: readonly ExtraKey[] = [],
): readonly Column[] {
  const isCompared = items.some(({ change }) => change !== undefined);
  const besides: readonly ColumnKey[] = isCompared ? ['change', ...extras] : extras;
  const isWide = width >= ROOM_FOR_WIDE + besides.length * ROOM_FOR_EXTRA;
  const widths = isWide ? WIDE : width < ROOM_FOR_WIDE ? NARROW : NARROW_BESIDE_EXTRAS;
  const keys: ColumnKey[] = ['item', 'status', 'when'];
  if (isCompared || items.some(hasMoved)) keys.push('baseline');
  const outline = items.find(({ outlineName }) => outlineName !== undefined)?.outlineName;
  const labels = outline === undefined ? LABELS : { ...LABELS, baseline: outline };
  const columns = keys.map((key) => ({ key, label: labels[key], width: widths[key] }));
  for (const key of besides) {
    if (columnsWidth(columns) + widths[key] > width - LEAST_DRAWING) break;
    columns.push({ key, label: LABELS[key], width: widths[key] });
  }
  return columns;
}

export function columnsWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + column.width, 0);
}
