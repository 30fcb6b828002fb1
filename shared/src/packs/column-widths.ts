import { textWidth } from '../timeline/text-metrics.js';
import type { PackCell, PackTable } from './pack-content.js';

/** Where a table is to stand: its room, the size of its letters and what a cell keeps free beside them, all in points. */
export interface TableRoom {
  width: number;
  size: number;
  padding: number;
}

/** A longer word does not widen its column. */
const LONGEST_WORD = 120;
/** Cells of so few letters stay in one line: "Off track", "30 Nov 2017". */
const WHOLE = 14;
/** A sign and the room behind it, in sizes of the letters. */
const SIGN = 1.6;
/** Every program breaks lines by a measure of its own. */
const SLACK = 0.94;

/**
 * How wide the columns of a table are: by their shares, but none narrower than its longest word, and none wider than its
 * longest line while another needs the room. Example: of 300 points for shares of 1, 1 and 1, a column that is empty but for
 * its head "Note" takes 34, and the two others 133 each.
 */
export function columnWidths({ columns, rows }: PackTable, { width, size, padding }: TableRoom): number[] {
  const measured = columns.map(({ title, width: share }, at) => {
    const cells = rows.flatMap((row) => row[at] ?? []);
    const widest = (words: readonly number[]) => Math.max(0, ...words) / SLACK + padding;
    const heads = title.split(/\s+/).map((word) => textWidth(word, size, true));
    const words = cells.flatMap((cell) => wordsOf(cell, size));
    const lines = cells.flatMap((cell) => cell.text.split('\n').map((line) => cellWidth(cell, line, size)));
    const least = Math.min(widest([...heads, ...words]), LONGEST_WORD + padding);
    return { share: Math.max(share, 0.1), least, most: Math.max(least, widest(lines)) };
  });
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
  const least = measured.map((one) => one.least);
  if (sum(least) >= width) return least.map((one) => (one * width) / sum(least));
  const most = measured.map((one) => one.most);
  if (sum(most) <= width) return most.map((one) => (one * width) / sum(most));
  const at = (scale: number) =>
    measured.map((one) => Math.min(one.most, Math.max(one.least, one.share * scale)));
  return at(scaleFor((scale) => sum(at(scale)), width));
}

/** By halving: what is wider for a greater scale meets the width at one. */
function scaleFor(widthAt: (scale: number) => number, width: number): number {
  let [low, high] = [0, 1];
  while (widthAt(high) < width) high *= 2;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (widthAt(middle) < width) low = middle;
    else high = middle;
  }
  return low;
}

function wordsOf(cell: PackCell, size: number): number[] {
  if (cell.kind !== 'text' && cell.text.length <= WHOLE) return [cellWidth(cell, cell.text, size)];
  return cell.text.split(/\s+/).map((word) => cellWidth(cell, word, size));
}

const cellWidth = ({ kind }: PackCell, words: string, size: number): number =>
  textWidth(words, size, kind === 'rag') + (kind === 'rag' ? SIGN * size : 0);
