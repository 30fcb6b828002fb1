import { columnWidths } from '@gantry/shared/packs/column-widths';
import type { PackCell, PackContent, PackTable } from '@gantry/shared/packs/pack-content';
import { addressOf } from '../packs/pack-lines.js';
import { RAG_LOOK } from '../rag-look.js';
import { LEAST_SIZE, LINE, type SlideCell, type SlidePart } from './slide-plan.js';
import { linesOf, textOf } from './slide-text.js';

/** Room inside a cell, in points. */
export const CELL = { side: 5, top: 3 } as const;
const HEAD_FILL = '#e3e8ea';
const ROOMY_COLUMNS = 6;
/** Programs break a linked text between any two letters, now and then into a line more than we do. */
const SPARE_LINES = 1;

export interface TablePage {
  rows: readonly (readonly SlideCell[])[];
  heights: readonly number[];
  widths: readonly number[];
  size: number;
}

type Row = readonly SlideCell[];

/**
 * A table cut into pieces that fit a slide, each with the header row; a row that is higher than a slide goes on on the
 * next. `first` is the room left on the first slide, `rest` the room on every other.
 */
export function tablePages(
  table: PackTable,
  content: PackContent,
  width: number,
  first: number,
  rest: number,
): TablePage[] {
  const size = table.columns.length > ROOMY_COLUMNS ? LEAST_SIZE + 0.5 : LEAST_SIZE + 1.5;
  const head: Row = table.columns.map(({ title, kind }) => ({
    runs: [{ text: title, isBold: true }],
    fill: HEAD_FILL,
    isHead: true,
    isRight: kind === 'number',
  }));
  const body: Row[] = table.rows.map((row) => row.map((cell) => slideCell(cell, content)));
  const widths = columnWidths(table, { width, size, padding: 2 * CELL.side + 1 });
  const height = (row: Row) =>
    Math.max(...row.map((cell, i) => linesIn(cell, widths[i]!, size).length)) * size * LINE + 2 * CELL.top;
  const headHeight = height(head);
  const spare = SPARE_LINES * size * LINE;
  const pages: { rows: Row[]; heights: number[] }[] = [];
  let left = first;
  const turn = () => {
    pages.push({ rows: [head], heights: [headHeight] });
    left = (pages.length === 1 ? first : rest) - spare - headHeight;
  };
  turn();
  for (const whole of body)
    for (const row of cutRow(whole, widths, size, rest - spare - headHeight)) {
      const needed = height(row);
      if (needed > left) turn();
      pages.at(-1)!.rows.push(row);
      pages.at(-1)!.heights.push(needed);
      left -= needed;
    }
  // A header by itself at the foot of a slide says nothing.
  return pages.filter(({ rows }) => rows.length > 1).map((page) => ({ ...page, widths, size }));
}

/** A page as it stands on a slide. */
export function tablePart(page: TablePage, x: number, y: number, name: string, alt: string): SlidePart {
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
  const box = { x, y, width: sum(page.widths), height: sum(page.heights) };
  return { kind: 'table', box, name, alt, hasRowHeads: true, ...page };
}

function slideCell(cell: PackCell, content: PackContent): SlideCell {
  const link = addressOf(content, cell.ref);
  if (cell.kind !== 'rag') return { runs: [{ text: cell.text, link }], isRight: cell.kind === 'number' };
  const { fill, ink, sign } = RAG_LOOK[cell.rag];
  return {
    runs: [
      { text: `${sign} `, colour: ink, isBold: true },
      { text: cell.text, colour: ink, link },
    ],
    fill,
  };
}

const linesIn = ({ runs }: SlideCell, width: number, size: number) =>
  linesOf(textOf(runs), width - 2 * CELL.side, size, runs[0]?.isBold && runs.length === 1);

/** A row as it is, or in pieces none of which is higher than a slide. */
function cutRow(row: Row, widths: readonly number[], size: number, room: number): Row[] {
  const most = Math.max(1, Math.floor((room - 2 * CELL.top) / (size * LINE)));
  const lines = row.map((cell, i) => linesIn(cell, widths[i]!, size));
  const longest = Math.max(...lines.map(({ length }) => length));
  if (longest <= most) return [row];
  return Array.from({ length: Math.ceil(longest / most) }, (_, piece) =>
    row.map((cell, i) => {
      const own = lines[i]!;
      // What fits at once is said again on every piece, so that one knows whose row it is.
      if (own.length <= most && own.length < longest) return cell;
      return {
        ...cell,
        runs: [{ ...cell.runs.at(-1)!, text: own.slice(piece * most, (piece + 1) * most).join(' ') }],
      };
    }),
  );
}
