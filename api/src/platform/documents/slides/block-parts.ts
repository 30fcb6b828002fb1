import type { PackBlock, PackContent, PackFigures, PackHeatMap } from '@gantry/shared/packs/pack-content';
import { PALETTE } from '@gantry/shared/timeline/palette';
import { addressOf } from '../packs/pack-lines.js';
import { BAND_LOOK } from '../rag-look.js';
import {
  CONTENT,
  LEAST_SIZE,
  LINE,
  type Run,
  type SlideCell,
  type SlideParagraph,
  type SlidePart,
} from './slide-plan.js';
import { heightOf, linesOf } from './slide-text.js';
import { CELL } from './table-pages.js';

const BODY = 14;
const AFTER = 6;
const INSET = 8;
const LIST_INDENT = 27;
const FIGURES_IN_A_ROW = 4;
/** A box of text is not higher than this, so that the next slide takes the rest. */
const MOST_HEIGHT = CONTENT.height - 10;

/** A block that is neither a table with rows nor a drawing, as pieces that each fit a slide; `y` is set when it is placed. */
export function blockParts(block: PackBlock, content: PackContent): SlidePart[] {
  switch (block.kind) {
    case 'paragraph':
      return block.isComment
        ? textParts('Comment', [plain(block.text)], { fill: PALETTE.surface, inset: INSET })
        : textParts('Text', [plain(block.text)]);
    case 'heading':
      return textParts('Heading', [{ runs: [{ text: block.text, isBold: true }], size: 16 }]);
    case 'list':
      return textParts(
        'List',
        block.items.map(({ text, ref }, i) => ({
          runs: [{ text, link: addressOf(content, ref) }],
          size: BODY,
          after: AFTER,
          list: block.isNumbered ? ('number' as const) : ('bullet' as const),
          from: i + 1,
        })),
      );
    case 'definitions':
      return textParts(
        'Definitions',
        block.items.map(({ term, text }) => ({
          runs: [{ text: `${term}: `, isBold: true }, { text }],
          size: 12,
          after: AFTER,
        })),
      );
    case 'table':
      return textParts(block.title, [plain(`${block.title}: ${block.emptyText}`)]);
    case 'heat-map':
      return [heatMapPart(block)];
    case 'figures':
      return figureParts(block, content);
    case 'drawing':
      return [];
  }
}

const plain = (text: string): SlideParagraph => ({ runs: [{ text }], size: BODY, after: AFTER });

/** Paragraphs in as many boxes as it takes for none to be higher than a slide. */
function textParts(
  name: string,
  paragraphs: readonly SlideParagraph[],
  look: { fill?: string; inset?: number } = {},
): SlidePart[] {
  const inset = look.inset ?? 0;
  const parts: SlidePart[] = [];
  let group: SlideParagraph[] = [];
  let height = 0;
  const close = () => {
    if (group.length > 0)
      parts.push({
        kind: 'text',
        name,
        paragraphs: group,
        ...look,
        box: { x: 0, y: 0, width: CONTENT.width, height: height + 2 * inset },
      });
    group = [];
    height = 0;
  };
  for (const paragraph of paragraphs.flatMap(atBreaks).flatMap((each) => cutParagraph(each, inset))) {
    const needed =
      heightOf(paragraph.runs, widthFor(paragraph, inset), paragraph.size) + (paragraph.after ?? 0);
    if (height + needed > MOST_HEIGHT - 2 * inset) close();
    group.push(paragraph);
    height += needed;
  }
  close();
  return parts;
}

const widthFor = ({ list }: SlideParagraph, inset: number) =>
  CONTENT.width - 2 * inset - (list === undefined ? 0 : LIST_INDENT);

/** Lines that somebody broke by hand become paragraphs on a slide, each with the space below that it gets there. */
function atBreaks(paragraph: SlideParagraph): SlideParagraph[] {
  const lines: Run[][] = [[]];
  for (const run of paragraph.runs)
    run.text.split('\n').forEach((text, i) => {
      if (i > 0) lines.push([]);
      if (text.trim() !== '') lines.at(-1)!.push({ ...run, text });
    });
  return lines
    .filter((runs) => runs.length > 0)
    .map((runs, i) => ({ ...paragraph, runs, ...(i === 0 ? {} : { list: undefined }) }));
}

/** A paragraph that is higher than a slide, in pieces. */
function cutParagraph(paragraph: SlideParagraph, inset: number): SlideParagraph[] {
  const most = Math.floor((MOST_HEIGHT - 2 * inset) / (paragraph.size * LINE)) - 1;
  const last = paragraph.runs.at(-1)!;
  const lines = linesOf(last.text, widthFor(paragraph, inset), paragraph.size, last.isBold);
  if (lines.length <= most) return [paragraph];
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, i) => ({
    ...paragraph,
    ...(i === 0 ? {} : { list: undefined }),
    runs: [
      ...(i === 0 ? paragraph.runs.slice(0, -1) : []),
      { ...last, text: lines.slice(i * most, (i + 1) * most).join(' ') },
    ],
  }));
}

/** Large figures beside one another, each a box of text. */
function figureParts({ items }: PackFigures, content: PackContent): SlidePart[] {
  const rows: SlidePart[] = [];
  for (let from = 0; from < items.length; from += FIGURES_IN_A_ROW) {
    const row = items.slice(from, from + FIGURES_IN_A_ROW);
    const heads: SlideCell[] = row.map(({ label }) => ({
      runs: [{ text: label, colour: PALETTE['ink-2'] }],
      fill: PALETTE.surface,
      isHead: true,
    }));
    const width = CONTENT.width / Math.min(FIGURES_IN_A_ROW, items.length);
    const values: SlideCell[] = row.map(({ value, note, ref }) => {
      const run: Run = {
        text: value,
        isBold: true,
        size: value.length > 10 ? 16 : 24,
        link: addressOf(content, ref),
      };
      return {
        runs: note === null ? [run] : [run, { text: `\n${note}`, colour: PALETTE['ink-2'], size: 11 }],
        fill: PALETTE.surface,
      };
    });
    const tall = Math.max(
      ...row.map(({ value, note }) => {
        const own = heightOf(
          [{ text: value, isBold: true }],
          width - 2 * CELL.side,
          value.length > 10 ? 16 : 24,
        );
        return own + (note === null ? 0 : heightOf([{ text: note }], width - 2 * CELL.side, 11));
      }),
    );
    const headTall = Math.max(
      ...row.map(({ label }) => heightOf([{ text: label }], width - 2 * CELL.side, 11)),
    );
    const heights = [headTall + 2 * CELL.top, tall + 2 * CELL.top + 4];
    rows.push({
      kind: 'table',
      name: 'Key figures',
      hasRowHeads: false,
      alt: `Key figures: ${row.map(({ label, value }) => `${label} ${value}`).join('; ')}.`,
      size: 11,
      widths: row.map(() => width),
      heights,
      rows: [heads, values],
      box: { x: 0, y: 0, width: width * row.length, height: heights[0]! + heights[1]! },
    });
  }
  return rows;
}

/** More codes than this in one cell are counted; the register of risks holds them all. */
const MOST_CODES = 12;

function heatMapPart({ title, alt, cells }: PackHeatMap): SlidePart {
  const size = LEAST_SIZE + 1;
  const side = 96;
  const width = (CONTENT.width - side) / 5;
  const head: SlideCell[] = ['Likelihood', ...[1, 2, 3, 4, 5].map((mark) => `Consequence ${mark}`)].map(
    (text) => ({
      runs: [{ text, isBold: true }],
      fill: '#e3e8ea',
      isHead: true,
      isCentred: true,
    }),
  );
  const rows = cells.map((row, i): SlideCell[] => [
    { runs: [{ text: `Likelihood ${5 - i}`, isBold: true }], fill: '#e3e8ea', isHead: true },
    ...row.map(({ band, codes }): SlideCell => {
      const { fill, ink, word } = BAND_LOOK[band];
      const named = codes.slice(0, MOST_CODES).join(', ');
      const more = codes.length > MOST_CODES ? ` and ${codes.length - MOST_CODES} more` : '';
      return {
        runs: [
          { text: codes.length === 0 ? word : `${word}: `, colour: ink, isBold: codes.length > 0 },
          ...(codes.length === 0 ? [] : [{ text: `${named}${more}`, colour: ink }]),
        ],
        fill,
      };
    }),
  ]);
  const heights = [head, ...rows].map((row, at) =>
    Math.max(
      at === 0 ? 18 : 44,
      ...row.map(
        ({ runs }, i) => heightOf(runs, (i === 0 ? side : width) - 2 * CELL.side, size) + 2 * CELL.top,
      ),
    ),
  );
  return {
    kind: 'table',
    name: title,
    alt,
    hasRowHeads: true,
    size,
    widths: [side, width, width, width, width, width],
    heights,
    rows: [head, ...rows],
    box: { x: 0, y: 0, width: CONTENT.width, height: heights.reduce((a, b) => a + b, 0) },
  };
}
