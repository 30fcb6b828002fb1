import type { Cover } from '@gantry/shared/documents/document';
import { pngSize } from '@gantry/shared/documents/png-size';
import { presentable } from '@gantry/shared/documents/presentable';
import { type FileChild, ImageRun, Paragraph, TextRun } from 'docx';

/** How high a logo stands, in pixels; a wide one is as wide as the page lets it. */
const LOGO_HEIGHT = 76;
const LOGO_WIDTH = 420;

/** The first page for Word: whose it is, the title large, and what edition it is. */
export function docxCover(title: string, { organisation, accent, logo, facts, text }: Cover): FileChild[] {
  return [
    ...(logo === null ? [] : [new Paragraph({ children: [logoRun(logo)] })]),
    new Paragraph({
      children: [new TextRun({ text: presentable(organisation), bold: true, size: 26, color: '425563' })],
      spacing: { after: 900 },
    }),
    new Paragraph({
      style: 'Title',
      children: [new TextRun({ text: title, color: accent.slice(1).toUpperCase(), size: 56 })],
    }),
    ...facts.map(
      (one) =>
        new Paragraph({
          children: [
            new TextRun({ text: `${presentable(one.term)}: `, color: '425563' }),
            new TextRun({ text: presentable(one.text), bold: true }),
          ],
        }),
    ),
    ...(text === null ? [] : [new Paragraph({ text: presentable(text), spacing: { before: 600 } })]),
    new Paragraph({ text: '', pageBreakBefore: true }),
  ];
}

function logoRun({ png, alt }: NonNullable<Cover['logo']>): ImageRun {
  const data = Buffer.from(png, 'base64');
  const { width, height } = pngSize(data) ?? { width: 1, height: 1 };
  const scale = Math.min(LOGO_HEIGHT / height, LOGO_WIDTH / width);
  const description = presentable(alt);
  return new ImageRun({
    type: 'png',
    data,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: 'Logo', title: '', description },
  });
}
