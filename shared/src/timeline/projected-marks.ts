import type { Day } from '../dates/day.js';
import { midX, type Scale } from './scale.js';
import { line, rect, type Shape } from './shapes.js';
import type { TimelineItem } from './types.js';
import { drawnDays } from './when.js';

/** What the plan computes for an item, beside what its owner states. */
export interface ProjectedMark {
  earliest: Day | null;
  likely: Day | null;
  /** Null where no last day can be given. */
  latest: Day | null;
  isUnconfirmed: boolean;
  words: string;
}

/** By when an item is done in so many runs of a hundred; null where fewer runs come to a day at all. */
export interface ChanceMark {
  p50: Day | null;
  p80: Day | null;
  words: string;
}

/** Whether the computed day, or its range, says something else than the drawn one. What is done is not computed again. */
export function differs(item: TimelineItem, { earliest, likely, latest }: ProjectedMark): boolean {
  const stated = drawnDays(item);
  if (stated.isActual) return false;
  return likely !== stated.latest || earliest !== likely || latest !== likely;
}

/** The computed marks stand at the head of the row, clear of the mark and its words. */
const HEAD = 8;
const HALF = 4.5;
const LEAST = 3;

/**
 * The computed day as a triangle that points down at it, with a bar that fades out to the earliest and the latest day; an
 * arrow at the edge where it lies beyond the chart. Example: "31 Jan 2018 or later" is a triangle and a bar that does not end.
 */
export function projectedShapes(mark: ProjectedMark, scale: Scale): Shape[] {
  const { earliest, likely, latest, isUnconfirmed } = mark;
  if (likely === null) return [];
  const x = midX(scale, likely);
  if (x < 0 || x > scale.width) return [edgeArrow(x < 0 ? 2 : scale.width - 2, x < 0 ? -1 : 1)];
  const shapes: Shape[] = [];
  const first = earliest === null ? x : Math.max(0, midX(scale, earliest));
  const last = latest === null ? scale.width : Math.min(scale.width, midX(scale, latest));
  const bar = { y: 1.5, height: 4 };
  if (x - first > LEAST) shapes.push(rect('projected', { ...bar, x: first, width: x - first }, 'fade-left'));
  if (last - x > LEAST) shapes.push(rect('projected', { ...bar, x, width: last - x }, 'fade-right'));
  shapes.push(
    line('projected', [x - HALF, 1, x + HALF, 1, x, HEAD], 'accent', {
      fill: isUnconfirmed ? 'paper' : 'accent',
      isClosed: true,
      strokeWidth: 1.5,
    }),
  );
  return shapes;
}

function edgeArrow(x: number, way: 1 | -1): Shape {
  return line('projected', [x - way * 7, 1, x, 4.5, x - way * 7, 8], 'accent', { strokeWidth: 1.5 });
}

/** From the day by which half of the runs are done to that of four in five: a line with a taller and a shorter end. */
export function whiskerShapes({ p50, p80 }: ChanceMark, scale: Scale): Shape[] {
  if (p50 === null) return [];
  const from = midX(scale, p50);
  if (from < 0 || from > scale.width) return [];
  const to = p80 === null ? scale.width : Math.min(scale.width, midX(scale, p80));
  const [y, width] = [3.5, { strokeWidth: 1.5 }];
  const shapes = [
    line('chance', [from, y, to, y], 'ink', width),
    line('chance', [from, y - 3.5, from, y + 4.5], 'ink', { strokeWidth: 2.5 }),
  ];
  if (p80 !== null) shapes.push(line('chance', [to, y - 2, to, y + 3], 'ink', width));
  return shapes;
}
