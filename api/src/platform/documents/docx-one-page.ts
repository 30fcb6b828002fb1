import type { OnePageLook } from '@gantry/shared/documents/document';
import { presentable } from '@gantry/shared/documents/presentable';
import { BorderStyle, type FileChild, Paragraph, TextRun } from 'docx';
import { TEXT_WIDTH } from './docx-blocks.js';

/** Paper that stands upright, with its margins, in twentieths of a point. */
export interface DocxSheet {
  width: number;
  height: number;
  margin: { top: number; bottom: number; left: number; right: number; header?: number; footer?: number };
}

export const A4: DocxSheet = {
  ...{ width: 11_906, height: 16_838 },
  margin: { top: 1_360, bottom: 1_250, left: 1_250, right: 1_250 },
};
const NARROW = { top: 960, bottom: 1_080, left: 907, right: 907, header: 420, footer: 420 };

/** The sheet of a document that is to stand on one page. */
export function onePageSheet({ paper }: OnePageLook): DocxSheet {
  return { ...(paper === 'A3' ? { width: 16_838, height: 23_811 } : A4), margin: NARROW };
}

/** The width between the margins, in twentieths of a point. */
export function pageTextWidth(page: DocxSheet, isLandscape: boolean): number {
  if (page === A4) return TEXT_WIDTH[isLandscape ? 'across' : 'upright'];
  return (isLandscape ? page.height : page.width) - page.margin.left - page.margin.right;
}

/** The first lines of a document on one page: its title, and below it what edition of what it is. */
export function docxOnePageHead(title: string, { accent, facts }: OnePageLook): FileChild[] {
  const colour = accent.slice(1).toUpperCase();
  return [
    new Paragraph({
      style: 'Title',
      children: [new TextRun({ text: title, color: colour, ...(title.length > 100 && { size: 22 }) })],
    }),
    new Paragraph({
      children: [new TextRun({ text: presentable(facts), color: '425563' })],
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: colour, space: 3 } },
      spacing: { after: 80 },
    }),
  ];
}
