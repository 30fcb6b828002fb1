import type { DocumentModel } from '@gantry/shared/documents/document';
import { presentable } from '@gantry/shared/documents/presentable';
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { readOwnZip, writeZip } from '../zip/zip.js';
import { BULLETS, docxBlock, type Lie, NUMBERS, TEXT_WIDTH } from './docx-blocks.js';
import { docxCover } from './docx-cover.js';
import { partsOf } from './parts.js';

const FONT = 'Arial';
const QUIET = '425563';

/** Writes a document for Word: headings, a field for the contents, header rows that are repeated on every page. */
export async function writeDocx(model: DocumentModel): Promise<Uint8Array> {
  const bytes = await Packer.toBuffer(wordDocument(model));
  return writeZip(steady(readOwnZip(bytes), model.createdOn));
}

function wordDocument(model: DocumentModel): Document {
  const title = presentable(model.title);
  return new Document({
    title,
    subject: presentable(model.subject),
    description: presentable(model.edition),
    creator: 'Gantry',
    lastModifiedBy: 'Gantry',
    features: { updateFields: model.blocks.some(({ kind }) => kind === 'contents') },
    styles: STYLES,
    numbering: {
      config: [
        { reference: NUMBERS, levels: [level(LevelFormat.DECIMAL, '%1.')] },
        { reference: BULLETS, levels: [level(LevelFormat.BULLET, '•')] },
      ],
    },
    sections: sectionsOf(model),
  });
}

/** A section of Word for every stretch of pages that lie the same way. */
function sectionsOf(model: DocumentModel) {
  const title = presentable(model.title);
  let list = 0;
  return partsOf(model.blocks).map(({ isLandscape, blocks }, at) => {
    const lie: Lie = isLandscape ? 'across' : 'upright';
    const head: FileChild[] =
      at > 0
        ? []
        : model.cover
          ? docxCover(title, model.cover)
          : [new Paragraph({ text: title, style: 'Title' })];
    const width = TEXT_WIDTH[lie];
    return {
      properties: {
        page: {
          // The library turns the sides around for a page that lies across.
          size: {
            width: 11_906,
            height: 16_838,
            orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: { top: 1_360, bottom: 1_250, left: 1_250, right: 1_250 },
        },
      },
      headers: {
        default: new Header({ children: [running(width, [title, presentable(model.marking ?? '')])] }),
      },
      footers: {
        default: new Footer({
          children: [
            ...(model.isTitleAtFoot ? [running(width, [title])] : []),
            running(width, [
              presentable(model.edition),
              'Page ',
              PageNumber.CURRENT,
              ' of ',
              PageNumber.TOTAL_PAGES,
            ]),
          ],
        }),
      },
      children: [...head, ...blocks.flatMap((block) => docxBlock(block, list++, lie))],
    };
  });
}

function running(width: number, [left = '', ...right]: string[]): Paragraph {
  const quiet = { size: 17, color: QUIET };
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    spacing: { after: 0 },
    children: [
      new TextRun({ ...quiet, text: left }),
      ...(right.length === 0 ? [] : [new TextRun({ ...quiet, children: ['\t', ...right] })]),
    ],
  });
}

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 500, hanging: 300 }, spacing: { after: 80 } } },
  };
}

const heading = (size: number) => ({
  run: { font: FONT, size, bold: true, color: '212B32' },
  paragraph: { spacing: { before: 320, after: 140, line: 264, lineRule: LineRuleType.AUTO } },
});
const STYLES = {
  default: {
    document: {
      run: { font: FONT, size: 21, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 160, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT, size: 40, bold: true },
      paragraph: { spacing: { after: 280, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(30),
    heading2: heading(25),
    heading3: heading(22),
  },
  paragraphStyles: [
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 0, line: 250, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'TableTextSmall',
      name: 'Table text, small',
      basedOn: 'TableText',
      run: { size: 16 },
    },
    {
      id: 'TableCaption',
      name: 'Table caption',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 160, after: 100 } },
    },
    {
      id: 'Aside',
      name: 'Aside',
      basedOn: 'Normal',
      paragraph: { indent: { left: 400 }, spacing: { before: 80, after: 160 } },
    },
    {
      id: 'FigureLabel',
      name: 'Figure label',
      basedOn: 'Normal',
      run: { color: QUIET },
      paragraph: { spacing: { before: 160, after: 0 } },
    },
    {
      id: 'FigureValue',
      name: 'Figure value',
      basedOn: 'Normal',
      run: { size: 30, bold: true },
      paragraph: { spacing: { after: 40 } },
    },
    { id: 'ContentsTitle', name: 'Contents title', basedOn: 'Normal', run: { size: 30, bold: true } },
  ],
};

/** What the library makes up anew each time: names of links and of places, and the time of writing. */
const MADE_UP = /(?<=")rId[0-9a-z_-]{21}(?=")|(?<==")_Toc\d+(?=")|(?<=PAGEREF )_Toc\d+(?= )/g;
const PLACE_NUMBER = /(<w:bookmarkStart [^>]*w:id="|<w:bookmarkEnd [^>]*w:id="|<wp:docPr id=")(\d+)(?=")/g;

function steady(files: ReadonlyMap<string, Buffer>, createdOn: string): Map<string, Uint8Array> {
  const names = new Map<string, string>();
  const steadyName = (name: string) => {
    const known = names.get(name) ?? `${name.startsWith('_') ? '_Toc' : 'rIdLink'}${names.size + 1}`;
    names.set(name, known);
    return known;
  };
  // The library counts places and pictures apart, and goes on counting from one document to the next: numbers may meet.
  let count = 0;
  const open = new Map<string, string[]>();
  const steadyNumber = (_: string, before: string, number: string) => {
    if (before.startsWith('<w:bookmarkEnd')) return `${before}${open.get(number)?.pop() ?? number}`;
    count += 1;
    if (before.startsWith('<w:bookmarkStart')) open.set(number, [...(open.get(number) ?? []), String(count)]);
    return `${before}${count}`;
  };
  const paths = [...files.keys()].sort();
  return new Map(
    paths.map((path) => {
      const content = files.get(path) as Buffer;
      if (!/\.(xml|rels)$/.test(path)) return [path, content];
      let text = content.toString('utf8').replace(MADE_UP, steadyName).replace(PLACE_NUMBER, steadyNumber);
      if (path === 'docProps/core.xml')
        text = text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${createdOn}T00:00:00Z`);
      return [path, Buffer.from(text)];
    }),
  );
}
