import type {
  Block,
  Figure,
  KeyFigures,
  StatusSign,
  Table as TableModel,
  Tone,
  Words,
} from '@gantry/shared/documents/document';
import { presentable } from '@gantry/shared/documents/presentable';
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { aspectOf } from './pdf-data.js';
import { RAG_LOOK } from './rag-look.js';
import { rasterise } from './rasterise.js';

/** Width between the margins of an A4 page, upright and across, in twentieths of a point. */
export const TEXT_WIDTH = { upright: 9_400, across: 14_330 };
export type Lie = keyof typeof TEXT_WIDTH;
/** How high a picture stands at most, below the head of its page. */
const MOST_HEIGHT = { upright: 12_600, across: 7_600 };
/** Pixels of a picture for each twentieth of a point. */
const PIXELS = 96 / 1_440;
const TWENTIETHS = 20;
/** Tables with more columns have smaller letters. */
const MANY_COLUMNS = 6;
const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
/** Dots of a picture for each pixel, so that it is sharp on paper. */
const SHARPNESS = 2;

export const NUMBERS = 'numbers';
export const BULLETS = 'bullets';

/** A block as Word has it. A numbered list counts from one again: `list` says which list of the document it is. */
export function docxBlock(
  block: Block,
  list: number,
  lie: Lie = 'upright',
  width: number = TEXT_WIDTH[lie],
): FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const text = runs(block.text);
      const children = block.anchor ? [new Bookmark({ id: block.anchor, children: text })] : text;
      return [new Paragraph({ heading: LEVELS[block.level - 1], children, keepNext: true })];
    }
    case 'paragraph':
      if (block.isFoot) return [footNote(block.text)];
      return [
        new Paragraph({
          children: block.isAside
            ? [new TextRun({ text: 'Comment: ', bold: true }), ...runs(block.text)]
            : runs(block.text),
          style: block.isAside ? 'Aside' : undefined,
        }),
      ];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            children: runs(item),
            numbering: { reference: block.isNumbered ? NUMBERS : BULLETS, level: 0, instance: list },
          }),
      );
    case 'table':
      return [...captionOf(block), table(block, width), new Paragraph({ text: '' })];
    case 'definitions':
      return block.items.map(
        ({ term, text }) =>
          new Paragraph({
            children: [
              new TextRun({ text: `${presentable(term)}${/[?:.]$/.test(term) ? '' : ':'} `, bold: true }),
              ...runs(text),
            ],
          }),
      );
    case 'figure':
      return figure(block, lie);
    case 'sheet':
      return figure({ kind: 'figure', svg: block.svg, alt: block.alt, caption: null }, lie);
    case 'key-figures':
      return keyFigures(block);
    case 'page-break':
      return [new Paragraph({ text: '', pageBreakBefore: true })];
    case 'contents':
      return [
        new Paragraph({ text: presentable(block.title), style: 'ContentsTitle' }),
        new TableOfContents(presentable(block.title), { hyperlink: true, headingStyleRange: '1-3' }),
      ];
  }
}

/** Below a thin line, in quiet letters. */
function footNote(text: Words): Paragraph {
  return new Paragraph({
    children: runs(text),
    style: 'FootNote',
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: '768692', space: 4 } },
  });
}

function runs(words: Words): ParagraphChild[] {
  return (typeof words === 'string' ? [{ text: words }] : words).flatMap((run): ParagraphChild[] => {
    const isLink = run.href !== undefined || run.to !== undefined;
    const children = presentable(run.text)
      .split('\n')
      .map(
        (text, line) =>
          new TextRun({
            text,
            bold: run.isBold,
            italics: run.isItalic,
            break: line === 0 ? undefined : 1,
            style: isLink ? 'Hyperlink' : undefined,
          }),
      );
    if (run.sign !== undefined) children.unshift(signRun(run.sign));
    if (run.href !== undefined) return [new ExternalHyperlink({ link: run.href, children })];
    if (run.to !== undefined) return [new InternalHyperlink({ anchor: run.to, children })];
    return children;
  });
}

const TONES: Record<Tone, string> = {
  low: 'EEF5EF',
  moderate: 'FBE7B0',
  high: 'F0B59E',
  extreme: 'DD8672',
};

const docxColour = (colour: string) => colour.slice(1).toUpperCase();

function signRun(sign: StatusSign): TextRun {
  const { sign: letter, fill, ink } = RAG_LOOK[sign];
  return new TextRun({
    text: `\u00a0${letter}\u00a0`,
    bold: true,
    color: docxColour(ink),
    shading: { type: ShadingType.CLEAR, fill: docxColour(fill) },
  });
}

function captionOf({ title }: TableModel): Paragraph[] {
  return title === undefined
    ? []
    : [new Paragraph({ text: presentable(title), style: 'TableCaption', keepNext: true })];
}

function keyFigures({ items }: KeyFigures): Paragraph[] {
  return items.flatMap(({ label, value, note }) => [
    new Paragraph({ text: presentable(label), style: 'FigureLabel', keepNext: true }),
    new Paragraph({ children: runs(value), style: 'FigureValue', keepNext: note !== null }),
    ...(note === null ? [] : [new Paragraph({ text: presentable(note) })]),
  ]);
}

function table({ columns, rows, hasRowHeads, tones }: TableModel, textWidth: number): Table {
  const isSmall = columns.length > MANY_COLUMNS;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const columnWidths = columns.map(({ width }) => Math.round((textWidth * width) / whole));
  const cell = (children: ParagraphChild[], at: number, isHead: boolean, tone: Tone | null = null) =>
    new TableCell({
      children: [
        new Paragraph({
          children,
          style: isSmall ? 'TableTextSmall' : 'TableText',
          keepNext: isHead,
          alignment: columns[at]?.isNumber ? AlignmentType.END : undefined,
        }),
      ],
      width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
      margins: isSmall
        ? { top: 60, bottom: 60, left: 80, right: 80 }
        : { top: 60, bottom: 60, left: 100, right: 100 },
      shading: isHead
        ? { type: ShadingType.CLEAR, fill: 'E8EDEE' }
        : tone === null
          ? undefined
          : { type: ShadingType.CLEAR, fill: TONES[tone] },
    });
  const head = columns.map(({ title }, at) =>
    cell([new TextRun({ text: presentable(title), bold: true })], at, true),
  );
  const line = { style: BorderStyle.SINGLE, size: 4, color: '768692' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths,
    width: { size: textWidth, type: WidthType.DXA },
    tableLook: { firstRow: true, firstColumn: hasRowHeads ?? false },
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({ children: head, tableHeader: true, cantSplit: true }),
      ...rows.map(
        (row, at) =>
          new TableRow({
            cantSplit: true,
            children: row.map((words, i) => cell(runs(words), i, false, tones?.[at]?.[i] ?? null)),
          }),
      ),
    ],
  });
}

function figure({ svg, alt, caption, room }: Figure, lie: Lie): Paragraph[] {
  const aspect = aspectOf(svg);
  const most = room
    ? Math.min(room.width, room.height * aspect) * TWENTIETHS
    : Math.min(TEXT_WIDTH[lie], MOST_HEIGHT[lie] * aspect);
  const pixels = Math.floor(most * PIXELS);
  const description = presentable(alt);
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    fallback: { type: 'png', data: Buffer.from(rasterise(svg, pixels * SHARPNESS)) },
    transformation: { width: pixels, height: Math.round(pixels / aspect) },
    altText: { name: 'Figure', title: caption ?? '', description },
  });
  const below = caption === null ? [] : [new Paragraph({ text: presentable(caption), style: 'Caption' })];
  return [new Paragraph({ children: [image], keepNext: caption !== null }), ...below];
}
