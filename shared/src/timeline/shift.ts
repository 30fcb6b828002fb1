import type { Shape } from './shapes.js';

/** The same shapes somewhere else. */
export function shiftAll(shapes: readonly Shape[], dx: number, dy: number): Shape[] {
  return shapes.map((shape) =>
    shape.type === 'line'
      ? { ...shape, points: shape.points.map((value, i) => value + (i % 2 === 0 ? dx : dy)) }
      : { ...shape, x: shape.x + dx, y: shape.y + dy },
  );
}
