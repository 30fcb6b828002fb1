import type { TimelineLink } from './types.js';

/** A dependency as a line between two rows, with what it covers, so that only lines in view are drawn. */
export interface LinkPath {
  fromRow: number;
  toRow: number;
  firstRow: number;
  lastRow: number;
  left: number;
  right: number;
  /** x, y, x, y … from the predecessor to the successor. */
  points: number[];
}

/** The edges of the mark in each row; NaN where a row has no mark. */
export interface RowEdges {
  left: Float64Array;
  right: Float64Array;
}

/** A line leaves so close that the label beside the mark still begins after it, and enters with room for its arrow-head. */
const LEAVE = 3;
const ENTER = 8;

/**
 * Square-cornered lines between the marks that both have a row and a date, sorted by their first row.
 * Example: finish to start leaves the right edge of the predecessor and enters the left edge of the successor.
 */
export function linkPaths(
  links: readonly TimelineLink[],
  rowOf: ReadonlyMap<string, number>,
  { left, right }: RowEdges,
  rowHeight: number,
): LinkPath[] {
  const paths: LinkPath[] = [];
  for (const { fromId, toId, type } of links) {
    const fromRow = rowOf.get(fromId);
    const toRow = rowOf.get(toId);
    if (fromRow === undefined || toRow === undefined || fromRow === toRow) continue;
    const leavesRight = type === 'FS' || type === 'FF';
    const entersLeft = type === 'FS' || type === 'SS';
    const x1 = (leavesRight ? right : left)[fromRow]!;
    const x2 = (entersLeft ? left : right)[toRow]!;
    if (Number.isNaN(x1) || Number.isNaN(x2)) continue;
    const points = route(x1, fromRow, leavesRight, x2, toRow, entersLeft, rowHeight);
    let [low, high] = [x1, x1];
    for (let i = 0; i < points.length; i += 2) {
      low = Math.min(low, points[i]!);
      high = Math.max(high, points[i]!);
    }
    const [firstRow, lastRow] = fromRow < toRow ? [fromRow, toRow] : [toRow, fromRow];
    paths.push({ fromRow, toRow, firstRow, lastRow, left: low, right: high, points });
  }
  return paths.sort((a, b) => a.firstRow - b.firstRow || a.lastRow - b.lastRow || a.left - b.left);
}

function route(
  x1: number,
  fromRow: number,
  leavesRight: boolean,
  x2: number,
  toRow: number,
  entersLeft: boolean,
  rowHeight: number,
): number[] {
  const y1 = (fromRow + 0.5) * rowHeight;
  const y2 = (toRow + 0.5) * rowHeight;
  const out = x1 + (leavesRight ? LEAVE : -LEAVE);
  const into = x2 + (entersLeft ? -ENTER : ENTER);
  if (leavesRight && entersLeft && into >= out) return [x1, y1, out, y1, out, y2, x2, y2];
  if (leavesRight !== entersLeft) {
    const side = leavesRight ? Math.max(out, into) : Math.min(out, into);
    return [x1, y1, side, y1, side, y2, x2, y2];
  }
  // Going back in time: turn in the gutter beside the successor's row, so that no mark is crossed.
  const gutter = toRow > fromRow ? toRow * rowHeight : (toRow + 1) * rowHeight;
  return [x1, y1, out, y1, out, gutter, into, gutter, into, y2, x2, y2];
}

/** The lines that touch a window of rows and pixels. */
export function linksIn(
  paths: readonly LinkPath[],
  window: { firstRow: number; lastRow: number; left: number; right: number },
): LinkPath[] {
  const found: LinkPath[] = [];
  for (const path of paths) {
    if (path.firstRow > window.lastRow) break;
    if (path.lastRow >= window.firstRow && path.right >= window.left && path.left <= window.right)
      found.push(path);
  }
  return found;
}
