import { presentable } from '@gantry/shared/documents/presentable';
import pptxgen from 'pptxgenjs';
import { readOwnZip, writeZip } from '../../zip/zip.js';
import { drawingXml } from './drawing-xml.js';
import { CONTENT, type Run, type SlidePart, type SlidePlan } from './slide-plan.js';
import { escaped, hex } from './slide-xml.js';
import { TABLE_STYLES, tableXml } from './table-xml.js';

// The package gives its class as the default of a default, depending on who loads it.
const Presentation = ((pptxgen as { default?: unknown }).default ?? pptxgen) as new () => Deck;
type Deck = pptxgen.default;
type Slide = ReturnType<Deck['addSlide']>;

const POINTS_PER_INCH = 72;
const INK = '212B32';
const QUIET = '4C6272';
const RULE = 'AEB7BD';
const FONT = 'Arial';

/** What is the same on all slides of a file. */
export interface DeckFrame {
  title: string;
  subject: string;
  /** An instant: the time in the file's properties, so that it does not tell when it was written. */
  instant: string;
  /** #rrggbb. */
  accent: string;
  foot: string;
  marking: string | null;
  width: number;
  height: number;
}

/**
 * Slides as a PowerPoint file. The library lays out text, tables and links; what it cannot do is put right in the parts that
 * it wrote: drawings as native shapes, descriptions, header rows, numbers that are unique, fixed times and real compression.
 */
export async function writeDeck(frame: DeckFrame, slides: readonly SlidePlan[]): Promise<Uint8Array> {
  const deck = new Presentation();
  deck.defineLayout({ name: 'page', width: inches(frame.width), height: inches(frame.height) });
  deck.layout = 'page';
  deck.title = presentable(frame.title);
  deck.subject = presentable(frame.subject);
  deck.author = 'Gantry';
  deck.company = '';
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  defineLooks(deck, frame);
  for (const plan of slides) addSlide(deck, plan);
  const written = (await deck.write({ outputType: 'nodebuffer' })) as Buffer;
  return writeZip(corrected(readOwnZip(written), frame, slides));
}

const inches = (points: number) => points / POINTS_PER_INCH;

function defineLooks(deck: Deck, frame: DeckFrame): void {
  const { width, height } = frame;
  const accent = { color: hex(frame.accent) };
  const small = { fontSize: 9, color: QUIET, fontFace: FONT, margin: 0 } as const;
  const foot = {
    text: {
      text: presentable(frame.foot),
      options: { ...at(CONTENT.x, height - 30, width - 140, 14), ...small },
    },
  };
  const marking =
    frame.marking === null
      ? []
      : [
          {
            text: {
              text: presentable(frame.marking),
              options: { ...at(0, 8, width, 14), ...small, color: INK, bold: true, align: 'center' as const },
            },
          },
        ];
  const title = (box: ReturnType<typeof at>, fontSize: number) => ({
    placeholder: {
      options: {
        name: 'title',
        type: 'title' as const,
        ...box,
        fontSize,
        bold: true,
        color: INK,
        fontFace: FONT,
        align: 'left' as const,
        valign: 'bottom' as const,
        margin: 0,
      },
      text: '',
    },
  });
  const slideNumber = {
    ...at(width - 90, height - 32, 54, 18),
    fontSize: 9,
    color: QUIET,
    fontFace: FONT,
    align: 'right' as const,
  };
  deck.defineSlideMaster({
    title: 'content',
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { ...at(CONTENT.x, 74, 48, 3), fill: accent } },
      { rect: { ...at(CONTENT.x, height - 36, width - 2 * CONTENT.x, 0.75), fill: { color: RULE } } },
      ...marking,
      foot,
      title(at(CONTENT.x, 26, width - 2 * CONTENT.x, 44), 22),
    ],
    slideNumber,
  });
  deck.defineSlideMaster({
    title: 'cover',
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { ...at(0, 0, 14, height), fill: accent } },
      ...marking,
      foot,
      title(at(60, 150, width - 130, 110), 36),
    ],
    slideNumber,
  });
}

const at = (x: number, y: number, width: number, height: number) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
});
const boxOf = ({ box }: SlidePart) => at(box.x, box.y, box.width, box.height);

function addSlide(deck: Deck, plan: SlidePlan): void {
  const slide = deck.addSlide({ masterName: plan.look });
  slide.addText(presentable(plan.title), {
    placeholder: 'title',
    fontFace: FONT,
    color: INK,
    valign: 'bottom',
    margin: 0,
    // Two lines at the most: a long title is a little smaller.
    ...(plan.look === 'content' && plan.title.length > 70 ? { fontSize: 17 } : {}),
  });
  for (const [index, part] of plan.parts.entries()) addPart(slide, part, keyOf(index));
  if (plan.notes !== '') slide.addNotes(presentable(plan.notes));
}

/** The name that a part goes by until the file is put right. */
const keyOf = (index: number) => `part-${index}`;

function addPart(slide: Slide, part: SlidePart, key: string): void {
  switch (part.kind) {
    case 'text': {
      const runs = part.paragraphs.flatMap((paragraph) =>
        paragraph.runs.map((run, i) => {
          const isLast = i === paragraph.runs.length - 1;
          const first = i === 0 && paragraph.list !== undefined;
          const bullet =
            paragraph.list === 'number'
              ? { type: 'number' as const, numberStartAt: paragraph.from ?? 1 }
              : paragraph.indent === undefined
                ? true
                : { indent: paragraph.indent };
          return {
            text: presentable(run.text),
            options: {
              ...runLook(run, paragraph.size),
              paraSpaceAfter: paragraph.after ?? 0,
              ...(first ? { bullet } : {}),
              ...(isLast ? { breakLine: true } : {}),
            },
          };
        }),
      );
      const inset = part.inset ?? 0;
      slide.addText(runs, {
        ...boxOf(part),
        objectName: key,
        valign: 'top',
        margin: inset,
        fit: 'none',
        ...(part.fill === undefined ? {} : { fill: { color: hex(part.fill) } }),
        ...(part.bar === undefined ? {} : { line: { color: hex(part.bar), width: 1 } }),
      });
      return;
    }
    // Both are written by ourselves where this shape stands.
    case 'table':
    case 'drawing':
      slide.addShape('rect', { ...boxOf(part), objectName: key });
      return;
    case 'logo':
      slide.addImage({
        data: `image/png;base64,${part.png}`,
        ...boxOf(part),
        objectName: key,
        altText: presentable(part.alt),
      });
  }
}

function runLook(run: Run, size: number) {
  return {
    fontFace: FONT,
    fontSize: run.size ?? size,
    bold: run.isBold ?? false,
    color: hex(run.colour ?? `#${INK}`),
    ...(run.link == null ? {} : { hyperlink: { url: run.link } }),
  };
}

/** How a paragraph is set may stand at its beginning only, else PowerPoint calls the file broken; pptxgenjs says it with each run. */
const AGAIN = /(<\/a:r>)<a:pPr(?:[^>]*\/>|.*?<\/a:pPr>)/gs;
const SLIDE_PART = /^ppt\/slides\/slide(\d+)\.xml$/;
const TIMES = /(<dcterms:(?:created|modified) [^>]*>)[^<]*/g;

function corrected(
  files: ReadonlyMap<string, Buffer>,
  frame: DeckFrame,
  slides: readonly SlidePlan[],
): Map<string, Uint8Array> {
  const result = new Map<string, Uint8Array>(files);
  const change = (path: string, make: (xml: string) => string) => {
    const content = files.get(path);
    if (content !== undefined) result.set(path, Buffer.from(make(content.toString('utf8')), 'utf8'));
  };
  const links = slides.map(() => new Map<string, string>());
  for (const path of files.keys()) {
    const number = SLIDE_PART.exec(path)?.[1];
    if (number === undefined) {
      if (path.endsWith('.xml')) change(path, inOurLanguage);
      continue;
    }
    const at = Number(number) - 1;
    change(path, (xml) => correctedSlide(inOurLanguage(xml), slides[at]!, links[at]!));
    change(`ppt/slides/_rels/slide${number}.xml.rels`, (xml) => withLinks(xml, links[at]!));
  }
  change('docProps/core.xml', (xml) => xml.replace(TIMES, `$1${frame.instant.replace(/\.\d+Z$/, 'Z')}`));
  change('docProps/app.xml', (xml) => withTitles(xml, slides));
  change('ppt/tableStyles.xml', () => TABLE_STYLES);
  return result;
}

const inOurLanguage = (xml: string) =>
  xml.replaceAll('lang="en-US"', 'lang="en-GB"').replaceAll(' hasCustomPrompt="1"', '');

function withLinks(xml: string, links: ReadonlyMap<string, string>): string {
  const added = [...links]
    .map(
      ([address, id]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escaped(address)}" TargetMode="External"/>`,
    )
    .join('');
  return xml.replace('</Relationships>', () => `${added}</Relationships>`);
}

function withTitles(xml: string, slides: readonly SlidePlan[]): string {
  return slides.reduce(
    (text, { title }, i) =>
      text.replace(`<vt:lpstr>Slide ${i + 1}</vt:lpstr>`, () => `<vt:lpstr>${escaped(title)}</vt:lpstr>`),
    xml.replace('<Company>PptxGenJS</Company>', '<Company></Company>'),
  );
}

function correctedSlide(xml: string, plan: SlidePlan, links: Map<string, string>): string {
  const linkTo = (address: string) => {
    const known = links.get(address) ?? `rIdLink${links.size + 1}`;
    links.set(address, known);
    return known;
  };
  let shapes = 1;
  const nextId = () => ++shapes;
  let text = xml.replace(/<p:cSld name="[^"]*"/, () => `<p:cSld name="${escaped(plan.title)}"`);
  plan.parts.forEach((part, index) => {
    const name = `name="${keyOf(index)}"`;
    if (part.kind !== 'drawing' && part.kind !== 'table') {
      text = text.replace(name, () => `name="${escaped(part.name)}"`);
      return;
    }
    const begin = text.lastIndexOf('<p:sp>', text.indexOf(name));
    const end = text.indexOf('</p:sp>', begin) + '</p:sp>'.length;
    const own =
      part.kind === 'table' ? tableXml(part, nextId, linkTo) : drawingXml(part.drawing, part, nextId);
    text = text.slice(0, begin) + own + text.slice(end);
  });
  text = text.replace(AGAIN, '$1');
  // Numbers of shapes have to be unique on a slide; the library and we have counted apart.
  let id = 0;
  return text.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`);
}
