import type { Band } from './bands.js';
import { line, type Shape } from './shapes.js';

const STEP = 14;

/**
 * What tells the bands of scenarios apart where colours are lost: strokes that rise in the first, strokes that fall in the
 * second, and edges that are whole or dashed.
 */
export function scenarioPattern(band: Band, top: number, height: number): Shape[] {
  const isFirst = band.fill === 'scenario-1';
  if (!isFirst && band.fill !== 'scenario-2') return [];
  const { x, width } = band;
  const edge = (at: number) =>
    line('band', [at, top, at, top + height], band.ink, { strokeWidth: 1, isDashed: !isFirst });
  const strokes: Shape[] = [];
  for (let at = STEP; at < width + height; at += STEP) {
    // From the left edge or the foot to the head or the right edge of the band, at 45 degrees.
    const [x1, y1] = [Math.max(0, at - height), Math.min(at, height)];
    const [x2, y2] = [Math.min(at, width), Math.max(0, at - width)];
    const points = isFirst
      ? [x + x1, top + y1, x + x2, top + y2]
      : [x + x1, top + height - y1, x + x2, top + height - y2];
    strokes.push(line('band', points, band.ink, { strokeWidth: 0.35 }));
  }
  return [...strokes, edge(x), edge(x + width)];
}
