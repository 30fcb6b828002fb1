import type { Block, Figure, Table as TableModel, Words } from '@gantry/shared/documents/document';
import { presentable } from '@gantry/shared/documents/presentable';
import {
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

/** Width between the margins of an A4 page, in twentieths of a point and in pixels. */
const TEXT_WIDTH = 9_400;
const TEXT_PIXELS = 620;
const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
/** One transparent pixel, for programs that draw no SVG; the words beside it say what is shown. */
const NO_PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

export const NUMBERS = 'numbers';
export const BULLETS = 'bullets';

/** A block as Word has it. A numbered list counts from one again: `list` says which list of the document it is. */
export function docxBlock(block: Block, list: number): FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const text = runs(block.text);
      const children = block.anchor ? [new Bookmark({ id: block.anchor, children: text })] : text;
      return [new Paragraph({ heading: LEVELS[block.level - 1], children, keepNext: true })];
    }
    case 'paragraph':
      return [new Paragraph({ children: runs(block.text) })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            children: runs(item),
            numbering: { reference: block.isNumbered ? NUMBERS : BULLETS, level: 0, instance: list },
          }),
      );
    case 'table':
      return [table(block), new Paragraph({ text: '' })];
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
      return figure(block);
    case 'page-break':
      return [new Paragraph({ text: '', pageBreakBefore: true })];
    case 'contents':
      return [
        new Paragraph({ text: presentable(block.title), style: 'ContentsTitle' }),
        new TableOfContents(presentable(block.title), { hyperlink: true, headingStyleRange: '1-3' }),
      ];
  }
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
    if (run.href !== undefined) return [new ExternalHyperlink({ link: run.href, children })];
    if (run.to !== undefined) return [new InternalHyperlink({ anchor: run.to, children })];
    return children;
  });
}

function table({ columns, rows }: TableModel): Table {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const columnWidths = columns.map(({ width }) => Math.round((TEXT_WIDTH * width) / whole));
  const cell = (children: ParagraphChild[], at: number, isHead: boolean) =>
    new TableCell({
      children: [new Paragraph({ children, style: 'TableText', keepNext: isHead })],
      width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      shading: isHead ? { type: ShadingType.CLEAR, fill: 'E8EDEE' } : undefined,
    });
  const head = columns.map(({ title }, at) =>
    cell([new TextRun({ text: presentable(title), bold: true })], at, true),
  );
  const line = { style: BorderStyle.SINGLE, size: 4, color: '768692' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
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
      ...rows.map((row) => new TableRow({ children: row.map((words, at) => cell(runs(words), at, false)) })),
    ],
  });
}

function figure({ svg, alt, caption }: Figure): Paragraph[] {
  const [, , width = 4, height = 3] =
    /viewBox\s*=\s*["']([^"']+)["']/
      .exec(svg)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const description = presentable(alt);
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    fallback: { type: 'png', data: NO_PICTURE },
    transformation: { width: TEXT_PIXELS, height: Math.round((TEXT_PIXELS * height) / width) },
    altText: { name: 'Figure', title: caption ?? '', description },
  });
  const below = caption === null ? [] : [new Paragraph({ text: presentable(caption), style: 'Caption' })];
  return [new Paragraph({ children: [image], keepNext: caption !== null }), ...below];
}
