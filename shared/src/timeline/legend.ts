import { RAG_WORDS, type Rag } from '../rag/rag.js';
import { BAR_HEIGHT } from './mark.js';
import { ragPaint, statusSign } from './mark-shapes.js';
import { line, type Paint, type PointShape, rect, type Shape, text } from './shapes.js';
import { shiftAll } from './shift.js';
import { textWidth } from './text-metrics.js';

/** One sign of the chart and what it means. Drawn in a box of 44 × 18 px around its middle line. */
export interface LegendEntry {
  words: string;
  width: number;
  shapes: readonly Shape[];
}

const Y = 9;
const sign = (type: 'diamond' | 'circle', x: number, extra: Partial<PointShape> = {}): PointShape => ({
  type,
  role: 'mark',
  x,
  y: Y,
  r: 7,
  fill: 'rag-none',
  stroke: 'ink',
  strokeWidth: 1,
  isDashed: false,
  ...extra,
});
const bar = (fill: Paint, extra: object = {}) =>
  rect('mark', { x: 1, y: Y - BAR_HEIGHT / 2 + 1, width: 26, height: BAR_HEIGHT - 2 }, fill, {
    stroke: 'ink',
    radius: 2,
    ...extra,
  });
const hollow = { fill: 'paper', strokeWidth: 2, isDashed: true } as const;

const status = (rag: Rag): LegendEntry => ({
  words: RAG_WORDS[rag].toLowerCase(),
  width: 18,
  shapes: [
    sign('circle', 9, { fill: ragPaint(rag) }),
    ...statusSign(rag, 9, Y, rag === 'amber' ? 'ink' : 'paper'),
  ],
});

/** What every sign means; the same list on screen and on paper. */
export const LEGEND: readonly LegendEntry[] = [
  { words: 'milestone', width: 18, shapes: [sign('diamond', 9)] },
  { words: 'decision or meeting', width: 18, shapes: [sign('circle', 9)] },
  { words: 'activity', width: 28, shapes: [bar('rag-none')] },
  {
    words: 'one day inside this window',
    width: 28,
    shapes: [bar('hatch', { stroke: 'ink-2', strokeWidth: 1.5, isDashed: true })],
  },
  { words: 'to be confirmed', width: 18, shapes: [sign('diamond', 9, hollow)] },
  {
    words: 'about this day',
    width: 30,
    shapes: [text('mark', 1, Y + 5, '~', { size: 15, isBold: true }), sign('diamond', 20)],
  },
  {
    words: 'by / from this day',
    width: 48,
    shapes: [
      rect('mark', { x: 0, y: 2, width: 16, height: 14 }, 'fade-left'),
      line('mark', [16, 0, 16, 18], 'ink', { strokeWidth: 2.5 }),
      sign('diamond', 16, { r: 5.5 }),
      rect('mark', { x: 32, y: 2, width: 16, height: 14 }, 'fade-right'),
      line('mark', [32, 0, 32, 18], 'ink', { strokeWidth: 2.5 }),
      sign('diamond', 32, { r: 5.5 }),
    ],
  },
  {
    words: 'baseline',
    width: 18,
    shapes: [
      sign('diamond', 9, {
        role: 'baseline',
        fill: 'paper',
        stroke: 'rag-grey',
        strokeWidth: 1.5,
        isDashed: true,
        r: 6,
      }),
    ],
  },
  {
    words: 'papers due → meeting',
    width: 34,
    shapes: [
      line('meeting', [5, Y, 27, Y], 'ink-2'),
      line('meeting', [1, Y - 6, 9, Y - 6, 5, Y + 1], 'none', { fill: 'ink-2', isClosed: true }),
      sign('circle', 27, { role: 'meeting', r: 4.5, fill: 'paper', strokeWidth: 1.5 }),
    ],
  },
  status('blue'),
  status('green'),
  status('amber'),
  status('red'),
];

export const LEGEND_HEIGHT = 56;
const ENTRY_GAP = 18;
const LINE_HEIGHT = 22;

/** The legend on paper, in as many lines as the width asks for. */
export function legendShapes(left: number, top: number, width: number): Shape[] {
  return legendBlock(LEGEND, left, top, width).shapes;
}

/** The same for a choice of signs, with the height that it comes to. */
export function legendBlock(
  entries: readonly LegendEntry[],
  left: number,
  top: number,
  width: number,
): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = [];
  let [x, y] = [left, top];
  for (const entry of entries) {
    const wordsWidth = textWidth(entry.words, 12);
    if (x > left && x + entry.width + 6 + wordsWidth > left + width) [x, y] = [left, y + LINE_HEIGHT];
    shapes.push(...shiftAll(entry.shapes, x, y));
    shapes.push(text('label', x + entry.width + 6, y + Y + 4, entry.words, { fill: 'ink-2' }));
    x += entry.width + 6 + wordsWidth + ENTRY_GAP;
  }
  return { shapes, height: y + LINE_HEIGHT - top };
}
