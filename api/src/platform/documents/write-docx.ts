import type { DocumentModel } from '@gantry/shared/documents/document';
import { presentable } from '@gantry/shared/documents/presentable';
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  LevelFormat,
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
import { A4, docxOnePageHead, onePageSheet, pageTextWidth } from './docx-one-page.js';
import { docxStyles } from './docx-styles.js';
import { partsOf } from './parts.js';

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
    styles: docxStyles(model.onePage?.letters ?? null),
    numbering: {
      config: [
        { reference: NUMBERS, levels: [level(LevelFormat.DECIMAL, '%1.', model)] },
        { reference: BULLETS, levels: [level(LevelFormat.BULLET, '•', model)] },
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
          : model.onePage
            ? docxOnePageHead(title, model.onePage)
            : [new Paragraph({ text: title, style: 'Title' })];
    const page = model.onePage ? onePageSheet(model.onePage) : A4;
    const width = pageTextWidth(page, isLandscape);
    const headWords = presentable(model.onePage?.organisation ?? model.title);
    return {
      properties: {
        page: {
          // The library turns the sides around for a page that lies across.
          size: {
            width: page.width,
            height: page.height,
            orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: page.margin,
        },
      },
      headers: {
        default: new Header({ children: [running(width, [headWords, presentable(model.marking ?? '')])] }),
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
      children: [
        ...head,
        ...blocks.flatMap((block) => docxBlock(block, list++, lie, model.onePage ? width : TEXT_WIDTH[lie])),
      ],
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

function level(
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  { onePage }: DocumentModel,
) {
  const paragraph =
    onePage === undefined
      ? { indent: { left: 500, hanging: 300 }, spacing: { after: 80 } }
      : { indent: { left: 280, hanging: 200 }, spacing: { after: 30 } };
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.START,
    style: { paragraph },
  };
}

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
