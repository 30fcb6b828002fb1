import type { TimelineLayout } from './layout.js';
import { midX } from './scale.js';
import { line, type PointShape, type Shape } from './shapes.js';
import type { Standing } from './standing.js';

/**
 * The line that stands at the data date and bends, row by row, to where each item stands: left for what is behind, right for
 * what is ahead, with a ring about the mark, dashed for what is ahead. Only the rows asked for; y from the top of the first.
 * Example: three rows of which the second is six working days behind are a straight line with one point to the left.
 */
export function slipLineShapes(
  layout: TimelineLayout,
  standing: ReadonlyMap<string, Standing>,
  { firstRow, lastRow }: { firstRow: number; lastRow: number },
): Shape[] {
  const { scale, rowHeight, rows } = layout;
  const straight = midX(scale, layout.data.asAt);
  if (straight < 0 || straight > scale.width || lastRow < firstRow) return [];
  const points = [straight, 0];
  const dots: PointShape[] = [];
  for (let index = firstRow; index <= lastRow; index++) {
    const row = rows[index];
    const found = row?.type === 'item' ? standing.get(row.id) : undefined;
    if (found === undefined || found.at === null) continue;
    const top = (index - firstRow) * rowHeight;
    const x = Math.max(0, Math.min(midX(scale, found.at), scale.width));
    points.push(straight, top, x, top + rowHeight / 2, straight, top + rowHeight);
    dots.push({
      type: 'circle',
      role: 'slip-line',
      x,
      y: top + rowHeight / 2,
      r: 11,
      fill: 'none',
      stroke: 'accent',
      strokeWidth: 2,
      isDashed: found.kind === 'ahead',
    });
  }
  points.push(straight, (lastRow - firstRow + 1) * rowHeight);
  return [line('slip-line', points, 'accent', { strokeWidth: 2 }), ...dots];
}
