import { wrapWhole } from '../../timeline/sheet-lanes.js';
import { textWidth } from '../../timeline/text-metrics.js';
import type { PageLine, PagePart } from '../pack-content.js';

/** Letters of a page in points, on paper and on slides alike: as large as hold all that it should tell, and never smaller. */
export const PAGE_LETTERS = [10.5, 10, 9.5, 9] as const;
/** By how much the headings of its parts are larger. */
export const LARGER = 2;
/** The height of a line in sizes of its letters, and what a line is narrower by than its room: no two writers break alike. */
const [LINE, SLACK] = [1.24, 0.96];
const GAP = { heading: 12, line: 3, item: 2 } as const;
/** By how much the items of a list are set in, in points. */
export const ITEM_INDENT = 14;
/** What a sign before the words takes. */
const SIGN = '►  ';

/** Where parts are laid out: columns of so many points, filled in turn. */
export interface PageRoom {
  columns: 1 | 2;
  width: number;
  height: number;
}

/** Below the title and the line of facts, above the lines at the foot: of A4 upright, and of a slide of 16:9. */
export const PAPER_ROOM: PageRoom = { columns: 1, width: 504, height: 620 };
export const SLIDE_ROOM: PageRoom = { columns: 2, width: 432, height: 356 };

/** How high a part stands in a column, in points, with the room above it. */
export function partHeight(part: PagePart, width: number, letters: number): number {
  const heading = linesOf(part.heading, width, letters + LARGER) * (letters + LARGER) * LINE;
  const lines = part.lines.map((one) => lineHeight(one, width, letters) + GAP.line);
  const items = part.items.map((one) => lineHeight(one, width - ITEM_INDENT, letters) + GAP.item);
  const more = part.more === null ? 0 : letters * LINE + GAP.line;
  return GAP.heading + heading + sum(lines) + sum(items) + more;
}

/** How many of the parts stand in the first of two columns, so that the higher of them is as low as can be. */
export function firstColumn(parts: readonly PagePart[], width: number, letters: number): number {
  const heights = parts.map((part) => partHeight(part, width, letters));
  const higher = (at: number) => Math.max(sum(heights.slice(0, at)), sum(heights.slice(at)));
  return heights.reduce((best, _, at) => (higher(at + 1) < higher(best) ? at + 1 : best), 0);
}

/** Whether the parts stand in a room whole. */
export function fitsRoom(
  parts: readonly PagePart[],
  { columns, width, height }: PageRoom,
  letters: number,
): boolean {
  const at = columns === 1 ? parts.length : firstColumn(parts, width, letters);
  const high = (some: readonly PagePart[]) => sum(some.map((part) => partHeight(part, width, letters)));
  return high(parts.slice(0, at)) <= height && high(parts.slice(at)) <= height;
}

/** How long a list may be: at least so many, if it has them, and never more than so many. */
export interface ListBounds {
  length: number;
  least: number;
  most: number;
}

/**
 * How much of each list stands on a page: each begins with its least, then one is added to each in turn for as long as the page
 * holds them. Where not even the least fit, the longest gives way first.
 * Example: lists of 9 and 2 on a page of 6 lines, 1 at least of each: 4 and 2.
 */
export function cutToFit(
  lists: readonly ListBounds[],
  fits: (counts: readonly number[]) => boolean,
): number[] {
  const counts = lists.map(({ length, least }) => Math.min(length, least));
  while (!fits(counts)) {
    const longest = Math.max(...counts);
    if (longest <= 0) return counts;
    counts[counts.lastIndexOf(longest)]! -= 1;
  }
  let hasGrown = true;
  while (hasGrown) {
    hasGrown = false;
    for (const [at, { length, most }] of lists.entries()) {
      if (counts[at]! >= Math.min(length, most)) continue;
      counts[at]! += 1;
      if (fits(counts)) hasGrown = true;
      else counts[at]! -= 1;
    }
  }
  return counts;
}

/**
 * What was left out of a list, and where it stands; null where nothing was.
 * Example: 12 risks of which 5 are shown: "and 7 more in the board pack".
 */
export function moreWords(length: number, shown: number): string | null {
  return length > shown ? `and ${length - shown} more in the board pack` : null;
}

/**
 * Words in one line of thought, not longer than so many letters: cut between two words, and told by "…".
 * Example: "The panel met on 16 November" at 15 letters is "The panel met…".
 */
export function shortWords(words: string, most: number): string {
  const text = words.replace(/\s+/g, ' ').trim();
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most - 1).join('');
  const isWhole = letters[most - 1] === ' ';
  const end = isWhole ? cut.length : cut.lastIndexOf(' ');
  return `${(end > most / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.–-]+$/, '')}…`;
}

function lineHeight({ lead, text, rag }: PageLine, width: number, letters: number): number {
  const bold = [rag === undefined ? '' : SIGN, lead].join('');
  const said = [bold, text].filter((one) => one !== '').join(' ');
  // Words are broken as if all were set plain, in a room that is as much narrower as those set bold are wider.
  const plain = textWidth(said, letters);
  const wider = textWidth(bold, letters, true) - textWidth(bold, letters);
  const lines = wrapWhole(said, (width * SLACK * plain) / (plain + wider), letters);
  return lines.length * letters * LINE;
}

const linesOf = (heading: string, width: number, size: number) =>
  wrapWhole(heading, width * SLACK, size, true).length;
const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
