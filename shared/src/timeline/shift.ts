import type { Shape } from './shapes.js';

/** The same shapes somewhere else. */
export function shiftAll(shapes: readonly Shape[], dx: number, dy: number): Shape[] {
  return shapes.map((shape) =>
    shape.type === 'line'
      ? { ...shape, points: shape.points.map((value, i) => value + (i % 2 === 0 ? dx : dy)) }
      : { ...shape, x: shape.x + dx, y: shape.y + dy },
  );
}

/** The same shapes larger or smaller about the origin, letters and strokes with them. */
export function scaleAll(shapes: readonly Shape[], by: number): Shape[] {
  return shapes.map((shape): Shape => {
    if (shape.type === 'text')
      return { ...shape, x: shape.x * by, y: shape.y * by, size: round(shape.size * by) };
    const strokeWidth = round(shape.strokeWidth * by);
    switch (shape.type) {
      case 'line':
        return { ...shape, strokeWidth, points: shape.points.map((value) => value * by) };
      case 'rect':
        return {
          ...shape,
          strokeWidth,
          x: shape.x * by,
          y: shape.y * by,
          width: shape.width * by,
          height: shape.height * by,
          radius: shape.radius * by,
        };
      default:
        return { ...shape, strokeWidth, x: shape.x * by, y: shape.y * by, r: shape.r * by };
    }
  });
}

const round = (value: number) => Math.round(value * 1000) / 1000;
