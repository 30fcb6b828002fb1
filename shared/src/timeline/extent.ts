import type { Day } from '../dates/day.js';
import type { TimelineItem } from './types.js';
import { drawnDays } from './when.js';

/** The first and the last day of a list; null when it is empty. */
export function firstAndLast(days: readonly Day[]): [Day, Day] | null {
  if (days.length === 0) return null;
  let [first, last] = [days[0]!, days[0]!];
  for (const at of days) {
    first = Math.min(first, at) as Day;
    last = Math.max(last, at) as Day;
  }
  return [first, last];
}

/** Every day that the marks of these items touch, open ends left out. */
export function drawnDaysOf(items: readonly TimelineItem[]): Day[] {
  const days: Day[] = [];
  for (const item of items) {
    const { earliest, latest } = drawnDays(item);
    if (earliest !== null) days.push(earliest);
    if (latest !== null) days.push(latest);
  }
  return days;
}

/** The first and the last day that a chart of these items must show: their marks and what was agreed for them. */
export function extentOf(items: readonly TimelineItem[]): [Day, Day] | null {
  const agreed = items.flatMap((item) => [item.baselineEarliest, item.baselineLatest]);
  return firstAndLast([...drawnDaysOf(items), ...agreed.filter((at): at is Day => at !== null)]);
}
