import type { ItemChangeKind } from './item-change.js';
import { line, rect, type Shape } from './shapes.js';

/** Half the side of the badge that says what became of an item. */
const HALF = 5.5;
/** From one edge of the badge to the other, with the room between it and the mark. */
export const BADGE_ROOM = HALF * 2 + 3;

/** A sign of its own for each, so that a grey print tells them apart: an arrow, a plus, a minus, a triangle. */
const SIGNS: Record<ItemChangeKind, readonly (readonly number[])[]> = {
  moved: [
    [-3.5, 0, 3.5, 0],
    [0.5, -2.8, 3.5, 0, 0.5, 2.8],
  ],
  added: [
    [-3.2, 0, 3.2, 0],
    [0, -3.2, 0, 3.2],
  ],
  removed: [[-3.2, 0, 3.2, 0]],
  changed: [[0, -3.2, 3.2, 2.6, -3.2, 2.6, 0, -3.2]],
};

/** A small square with the sign of a change about a centre. */
export function changeBadge(kind: ItemChangeKind, x: number, y: number): Shape[] {
  const box = { x: x - HALF, y: y - HALF, width: HALF * 2, height: HALF * 2 };
  return [
    rect('change', box, 'paper', { stroke: 'ink', strokeWidth: 1.2, radius: 1.5 }),
    ...SIGNS[kind].map((points) =>
      line(
        'change',
        points.map((value, i) => value + (i % 2 === 0 ? x : y)),
        'ink',
        { strokeWidth: 1.5 },
      ),
    ),
  ];
}

/** Where the badge of a mark has its centre: before the mark, or after it where the chart begins too near. */
export function badgeCentre({ left, right }: { left: number; right: number }): number {
  return left >= BADGE_ROOM ? left - BADGE_ROOM + HALF : right + BADGE_ROOM - HALF;
}

/** The line through the mark of what is no longer there. */
export function removedStroke({ left, right }: { left: number; right: number }, y: number): Shape {
  return line('change', [left - 2, y, right + 2, y], 'ink', { strokeWidth: 2 });
}
