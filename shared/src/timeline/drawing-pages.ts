import type { Drawing, Shape } from './shapes.js';

/** A piece of a drawing as it stands on one page or slide. */
export interface DrawingPage {
  drawing: Drawing;
  scale: number;
}

/**
 * A drawing in pieces that fit a slide with letters of at least `leastSize` points. Where the whole would be too small, it
 * is cut between its lanes, never through a word or a mark, and every piece has the days at its head.
 * Example: 1200 by 2400 on 888 by 416 with letters of 9 points becomes five slides, each as wide as the slide.
 */
export function drawingPages(
  drawing: Drawing,
  width: number,
  height: number,
  leastSize: number,
): DrawingPage[] {
  const whole = Math.min(width / drawing.width, height / drawing.height);
  const legible = Math.min(width / drawing.width, leastSize / labelSize(drawing));
  if (whole >= legible) return [{ drawing, scale: Math.min(whole, MOST_SCALE) }];
  return drawingPieces(drawing, height / legible).map((each) => ({ drawing: each, scale: legible }));
}

/** A drawing cut into pieces of its own width, none higher than `most`; a drawing that is not higher is one piece. */
export function drawingPieces(drawing: Drawing, most: number): Drawing[] {
  if (drawing.height <= most) return [drawing];
  const head = headHeight(drawing);
  const room = most - head;
  const cuts = cutsOf(drawing, head);
  const pieces: Drawing[] = [];
  for (let from = head; from < drawing.height - 0.5; ) {
    const fitting = cuts.filter((cut) => cut > from + 1 && cut <= from + room);
    const lanes = fitting.filter((cut) => isLaneEdge(drawing, cut));
    // A piece that is less than half full is not worth a clean edge of a lane.
    const clean = lanes.at(-1);
    const to =
      drawing.height - from <= room
        ? drawing.height
        : clean !== undefined && clean - from > room / 2
          ? clean
          : (fitting.at(-1) ?? Math.min(from + room, drawing.height));
    pieces.push(piece(drawing, head, from, to));
    from = to;
  }
  return pieces;
}

const MOST_SCALE = 1.25;

function labelSize({ shapes }: Drawing): number {
  const sizes = shapes.flatMap((shape) =>
    shape.type === 'text' && shape.role === 'label' ? [shape.size] : [],
  );
  return sizes.length === 0 ? 12 : Math.min(...sizes);
}

/** From where to where a shape reaches down the drawing. */
export function extentOfShape(shape: Shape): { top: number; bottom: number } {
  switch (shape.type) {
    case 'rect':
      return { top: shape.y, bottom: shape.y + shape.height };
    case 'text':
      return { top: shape.y - shape.size, bottom: shape.y + shape.size * 0.3 };
    case 'line': {
      const heights = shape.points.filter((_, i) => i % 2 === 1);
      return { top: Math.min(...heights), bottom: Math.max(...heights) };
    }
    default:
      return { top: shape.y - shape.r, bottom: shape.y + shape.r };
  }
}

/** What runs through the whole picture and may be cut anywhere. */
const THROUGH = new Set(['grid', 'lane', 'band', 'as-at', 'slip-line', 'fork']);
const isThrough = (shape: Shape) =>
  THROUGH.has(shape.role) && (shape.type === 'rect' || shape.type === 'line');

/** The first lane begins where the days end. */
function headHeight(drawing: Drawing): number {
  const lanes = drawing.shapes.filter(({ role }) => role === 'lane').map((shape) => extentOfShape(shape).top);
  return lanes.length === 0 ? 0 : Math.min(...lanes);
}

function isLaneEdge({ shapes }: Drawing, at: number): boolean {
  return shapes.some((shape) => {
    if (shape.role !== 'lane' || shape.type !== 'rect') return false;
    const { top, bottom } = extentOfShape(shape);
    return Math.abs(top - at) < 1 || Math.abs(bottom - at) < 1;
  });
}

/** The heights below the head at which nothing would be cut through. */
function cutsOf(drawing: Drawing, head: number): number[] {
  const solid = drawing.shapes
    .filter((shape) => !isThrough(shape))
    .map(extentOfShape)
    .filter(({ bottom }) => bottom > head)
    .sort((a, b) => a.top - b.top);
  const edges = drawing.shapes
    .filter(({ role }) => role === 'lane')
    .flatMap((shape) => Object.values(extentOfShape(shape)));
  const cuts = new Set<number>();
  let reach = head;
  for (const { top, bottom } of solid) {
    if (top > reach) {
      cuts.add((top + reach) / 2);
      for (const edge of edges) if (edge >= reach && edge <= top) cuts.add(edge);
    }
    reach = Math.max(reach, bottom);
  }
  return [...cuts].sort((a, b) => a - b);
}

function piece(drawing: Drawing, head: number, from: number, to: number): Drawing {
  const shapes: Shape[] = [];
  for (const shape of drawing.shapes) {
    const { top, bottom } = extentOfShape(shape);
    if (bottom <= head + 0.5) {
      shapes.push(shape);
      continue;
    }
    const kept = clipped(shape, from, to);
    if (
      kept !== null &&
      (isThrough(shape) ? bottom > from && top < to : top >= from - 0.5 && bottom <= to + 0.5)
    )
      shapes.push(moved(kept, head - from));
    else if (isThrough(shape) && top < head) {
      // What begins in the head is drawn there too.
      const above = clipped(shape, top, head);
      if (above !== null) shapes.push(above);
    }
  }
  return { ...drawing, height: head + to - from, shapes };
}

function clipped(shape: Shape, from: number, to: number): Shape | null {
  if (!isThrough(shape)) return shape;
  if (shape.type === 'rect') {
    const top = Math.max(shape.y, from);
    const height = Math.min(shape.y + shape.height, to) - top;
    return height > 0 ? { ...shape, y: top, height } : null;
  }
  if (shape.type !== 'line') return shape;
  const points = shape.points.map((value, i) => (i % 2 === 0 ? value : Math.min(Math.max(value, from), to)));
  return { ...shape, points };
}

function moved(shape: Shape, by: number): Shape {
  if (shape.type === 'line')
    return { ...shape, points: shape.points.map((value, i) => (i % 2 === 0 ? value : value + by)) };
  return { ...shape, y: shape.y + by };
}
