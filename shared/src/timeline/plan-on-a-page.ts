import { itemsOf } from './layout.js';
import { planSummary } from './plan-words.js';
import { type Drawing, line, rect, type Shape, text } from './shapes.js';
import { sheetFrame } from './sheet-frame.js';
import { wrapWhole } from './sheet-lanes.js';
import { type SheetPiece, sheetPieces } from './sheet-pieces.js';
import { scaleAll, shiftAll } from './shift.js';
import type { TimelineData } from './types.js';

/** Sheets in points, on their side; a slide is as wide as those of a presentation. */
export const SHEETS = {
  A4: { width: 841.89, height: 595.28 },
  A3: { width: 1190.55, height: 841.89 },
  '16:9': { width: 960, height: 540 },
} as const;
export type SheetSize = keyof typeof SHEETS;
export const SHEET_SIZES = Object.keys(SHEETS) as SheetSize[];

export interface PlanOnAPageOptions {
  size: SheetSize;
  /** Null shows what all scenarios share and every scenario. */
  scenarioId?: string | null;
  /** It stands on a slide below the title of that: then it has none of its own, and fills the room that is left. */
  isSlide?: boolean;
  /** It stands in a room of so many points on a page that has a head of its own: then it has no title and no margin. */
  room?: { width: number; height: number };
  /** Its smallest letters in points; left out, those of labels may be 7.5. */
  leastLetters?: number;
}

/** What the title, the foot and the edges of a slide leave a drawing, in points from each side. */
export const SLIDE_EDGES = { side: 36, top: 84, bottom: 44 } as const;

/** Letters of labels in points, from the largest that still looks calm to the smallest that is read on paper. */
const SIZES = [14, 13, 12, 11, 10, 9.5, 9, 8.5, 8, 7.5];
const LARGEST_ON_A4 = 10;
/** On a slide smaller letters would be set larger, and then not fit where they were laid out. */
const LEAST_ON_SLIDE = 9;
/** What labels are set in before the sheet is scaled. */
const DRAWN_SIZE = 12;
const MARGIN = 24;

/**
 * A whole plan fitted to sheets of paper in points: the layout of the timeline in lanes, its letters as large as one sheet
 * allows. Where even the smallest would leave something out, it goes on to further sheets, each with the days at its head;
 * nothing is cut and nothing is dropped.
 * Example: the stroke plan with its 20 entries stands on one A4 sheet; a plan of 300 items takes several.
 */
export function planOnAPage(data: TimelineData, options: PlanOnAPageOptions): Drawing[] {
  const { scenarioId = null } = options;
  let sheets: Drawing[] = [];
  for (const letters of lettersFor(options)) {
    sheets = sheetsAt(data, scenarioId, paperFor(options), letters / DRAWN_SIZE);
    if (sheets.length === 1) return sheets;
  }
  return sheets;
}

/** Whether a plan stands on one sheet, if need be in the smallest letters that it may have there. */
export function fitsOneSheet(data: TimelineData, options: PlanOnAPageOptions): boolean {
  const smallest = Math.min(...lettersFor(options));
  return sheetsAt(data, options.scenarioId ?? null, paperFor(options), smallest / DRAWN_SIZE).length === 1;
}

/** From the largest that labels may have to the smallest. */
function lettersFor({ size, isSlide = false, leastLetters = 0 }: PlanOnAPageOptions): number[] {
  const largest = (LARGEST_ON_A4 * SHEETS[size].width) / SHEETS.A4.width;
  // Labels are not the smallest: what stands at the head is a little smaller.
  const least = isSlide ? LEAST_ON_SLIDE : (leastLetters * DRAWN_SIZE) / SMALL_SIZE;
  return SIZES.filter((one) => one <= largest && one >= least);
}

function paperFor({ size, isSlide = false, room }: PlanOnAPageOptions): Paper {
  const inRoom = isSlide ? roomOnSlide(size) : room;
  return inRoom === undefined
    ? { ...SHEETS[size], margin: MARGIN, hasTitle: true }
    : { ...inRoom, margin: 0, hasTitle: false };
}

/** What a plan is fitted to. */
interface Paper {
  width: number;
  height: number;
  margin: number;
  hasTitle: boolean;
}

function roomOnSlide(size: SheetSize) {
  const { width, height } = SHEETS[size];
  const { side, top, bottom } = SLIDE_EDGES;
  return { width: width - 2 * side, height: height - top - bottom };
}

function sheetsAt(data: TimelineData, scenarioId: string | null, sheet: Paper, scale: number): Drawing[] {
  const { margin } = sheet;
  const room = { width: (sheet.width - 2 * margin) / scale, height: (sheet.height - 2 * margin) / scale };
  const items = itemsOf(data, scenarioId);
  const summary = planSummary(data, items);
  const titles = sheet.hasTitle ? wrapWhole(data.title, room.width, TITLE_SIZE, true) : [];
  const frame = sheetFrame(data, scenarioId, room.width);
  // One line more than it may need: the number of sheets, which is not known yet, stands before it.
  const summaryLines = wrapWhole(`Sheet 99 of 99. ${summary}`, room.width, SMALL_SIZE).length;
  const summaryTop = titles.length === 0 ? SMALL_SIZE : titles.length * 22 + 8;
  const headHeight = summaryTop + summaryLines * 14;
  const footHeight = frame.legend.height + 18;
  const all = sheetPieces(data, items, frame, scenarioId);
  const pages = pagesOf(all, room.height - headHeight - footHeight, frame.header.height);
  return pages.map((pieces, at) => {
    const pageWords = pages.length === 1 ? '' : `Sheet ${at + 1} of ${pages.length}. `;
    const shapes: Shape[] = titles.map((each, i) =>
      text('header', 0, 16 + i * 22, each, { size: TITLE_SIZE, isBold: true }),
    );
    // The title of a slide counts the slides.
    const said = sheet.hasTitle ? `${pageWords}${summary}` : summary;
    for (const [i, each] of wrapWhole(said, room.width, SMALL_SIZE).entries())
      shapes.push(text('header', 0, summaryTop + i * 14, each, { size: SMALL_SIZE, fill: 'ink-2' }));
    shapes.push(...bodyShapes(pieces, headHeight, frame));
    shapes.push(...shiftAll(frame.legend.shapes, 0, room.height - frame.legend.height));
    return {
      title: data.title,
      description: `${pageWords}${summary}`,
      width: sheet.width,
      height: sheet.height,
      shapes: [
        rect('grid', { x: 0, y: 0, width: sheet.width, height: sheet.height }, 'paper'),
        ...shiftAll(scaleAll(shapes, scale), margin, margin),
      ],
    };
  });
}

const TITLE_SIZE = 17;
const SMALL_SIZE = 11;

/** Pieces in their order on as few sheets as hold them. One that is higher than a sheet has a sheet for itself. */
function pagesOf(pieces: readonly SheetPiece[], room: number, headerHeight: number): SheetPiece[][] {
  const pages: SheetPiece[][] = [[]];
  let used = 0;
  for (const piece of pieces) {
    const page = pages.at(-1)!;
    const header = piece.isDated && !page.some((one) => one.isDated) ? headerHeight : 0;
    if (page.length > 0 && used + header + piece.height > room) {
      pages.push([piece]);
      used = piece.height + (piece.isDated ? headerHeight : 0);
    } else {
      page.push(piece);
      used += header + piece.height;
    }
  }
  return pages;
}

/** Dated pieces under the names of the days, with the grid behind them; below, what has no day. */
function bodyShapes(
  pieces: readonly SheetPiece[],
  top: number,
  frame: ReturnType<typeof sheetFrame>,
): Shape[] {
  const dated = pieces.filter((one) => one.isDated);
  const height = dated.reduce((sum, one) => sum + one.height, 0);
  const rowsTop = dated.length === 0 ? top : top + frame.header.height;
  const behind: Shape[] = [];
  const front: Shape[] = [];
  let y = rowsTop;
  let lane: string | null = null;
  for (const piece of pieces) {
    if (piece.isDated) {
      if (piece.isTinted)
        behind.push(rect('lane', { x: 0, y, width: frame.width, height: piece.height }, 'surface'));
      if (piece.lane !== lane || y === rowsTop) {
        front.push(line('grid', [0, y, frame.width, y], 'line-2'));
        front.push(...shiftAll(piece.heading(piece.lane === lane || !piece.isFirst), 0, y));
      }
      lane = piece.lane;
    }
    front.push(...shiftAll(piece.shapes, 0, y));
    y += piece.height;
  }
  if (dated.length === 0) return front;
  return [
    ...behind,
    ...shiftAll(frame.grid(height), 0, rowsTop),
    ...shiftAll(frame.header.shapes, 0, top),
    line('grid', [0, rowsTop + height, frame.width, rowsTop + height], 'line-2'),
    ...front,
  ];
}
