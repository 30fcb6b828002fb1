import { day, isoDay } from '../dates/day.js';
import type { Block, Cover, DocumentModel, Figure, Run, Table, Words } from '../documents/document.js';
import { drawingPieces } from '../timeline/drawing-pages.js';
import { toSvg } from '../timeline/svg-writer.js';
import { columnWidths } from './column-widths.js';
import { linkedWords } from './linked-words.js';
import type {
  PackBlock,
  PackCell,
  PackContent,
  PackDrawing,
  PackHeatMap,
  PackSectionContent,
  PackTable,
  RecordRef,
} from './pack-content.js';
import { imprintBlocks } from './pack-imprint.js';
import { asAtWords, editionWords, PACK_KIND_WORDS } from './pack-words.js';
import { briefBlocks } from './page/brief-blocks.js';
import { shownSections } from './shown-columns.js';

/** Tables with more columns than this lie across the page. */
const UPRIGHT_COLUMNS = 6;
/** The room for a figure below the head of an A4 page that lies across, in points, as PDF and Word both have it. */
export const FIGURE = { width: 716, height: 377 } as const;
/** The room of a table on a page that stands upright, and the letters of tables with few and with many columns. */
const UPRIGHT_WIDTH = 470;
const [PLAIN, SMALL] = [
  { size: 9.5, padding: 10 },
  { size: 8, padding: 8 },
];
/** Letters of a figure are not smaller than this, in points, where it takes the width of the page. */
export const LEAST_LETTERS = 6.5;

/**
 * The pack as a document that PDF, Word and HTML are all written from, so that they cannot say different things.
 * Example: a table of milestones with eight columns becomes a landscape page with a caption and a head for every row.
 */
export function packDocument(edition: PackContent, hash: string): DocumentModel {
  const content = { ...edition, sections: shownSections(edition.sections) };
  const marking = content.branding.marking[content.audience];
  const short = hash.slice(0, 12);
  return {
    title: content.title,
    language: 'en-GB',
    subject: `${PACK_KIND_WORDS[content.kind]}, ${content.programme.name}`,
    edition: `${editionWords(content.edition)} · as at ${asAtWords(content.asAt)} · ${short}`,
    isTitleAtFoot: true,
    marking,
    createdOn: isoDay(day(content.asAt.day)),
    cover: coverOf(content, marking, short),
    blocks: [
      { kind: 'contents', title: 'Contents' },
      ...inShort(content),
      ...sectionsBlocks(content),
      { kind: 'page-break' },
      ...imprintBlocks(content, hash),
    ],
  };
}

/** What stands on the one page of such a pack, before the sections that say it in full. */
function inShort(content: PackContent): Block[] {
  if (content.page?.kind !== 'brief') return [];
  return [
    { kind: 'heading', level: 1, text: 'On one page', anchor: 'on-one-page' },
    ...briefBlocks(content.page.parts, content, 2),
  ];
}

function coverOf(content: PackContent, marking: string | null, short: string): Cover {
  const { branding, programme, occasion, reason, issuedBy } = content;
  const fact = (term: string, text: string | null) => (text === null ? [] : [{ term, text }]);
  return {
    organisation: branding.organisation,
    accent: branding.accent,
    logo:
      branding.logoPng === null
        ? null
        : { png: branding.logoPng, alt: branding.logoAlt ?? branding.organisation },
    facts: [
      ...fact('Programme', programme.name),
      ...fact('What it is', PACK_KIND_WORDS[content.kind]),
      ...fact('For', occasion),
      ...fact('Edition', content.edition === 'draft' ? 'Draft, not issued' : content.edition),
      ...fact('Corrected', reason),
      ...fact('As at', asAtWords(content.asAt)),
      ...fact('Marking', marking),
      ...fact('Issued by', issuedBy),
      ...fact('Fingerprint', `${short}…, in full at the end`),
    ],
    text: branding.coverText,
  };
}

/**
 * One section after another; a new page only where one has to lie across the page and the one before did not, or the reverse.
 * A section of words alone lies as the one before it.
 */
export function sectionsBlocks(content: PackContent): Block[] {
  let wasWide: boolean | null = null;
  return content.sections.flatMap((section) => {
    const isWide: boolean = isWideSection(section) ?? wasWide ?? false;
    const turn: Block[] = isWide === wasWide ? [] : [{ kind: 'page-break', isLandscape: isWide }];
    wasWide = isWide;
    return [
      ...turn,
      { kind: 'heading', level: 1, text: section.heading, anchor: anchorOf(section) },
      ...section.blocks.flatMap((block) => packBlock(block, content, isWide)),
    ];
  });
}

/** Null for words, which may lie either way. */
function isWideSection({ blocks }: PackSectionContent): boolean | null {
  if (blocks.some((one) => one.kind === 'drawing' || (isTable(one) && one.columns.length > UPRIGHT_COLUMNS)))
    return true;
  return blocks.some((one) => isTable(one) || one.kind === 'heat-map' || one.kind === 'figures')
    ? false
    : null;
}

/** Without a row it is a sentence. */
const isTable = (block: PackBlock): block is PackTable => block.kind === 'table' && block.rows.length > 0;
const anchorOf = ({ kind }: PackSectionContent) => kind.toLowerCase().replaceAll('_', '-');

function packBlock(block: PackBlock, content: PackContent, isWide: boolean): Block[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', text: block.text, isAside: block.isComment }];
    case 'heading':
      return [{ kind: 'heading', level: 2, text: block.text }];
    case 'list':
      return [
        {
          kind: 'list',
          isNumbered: block.isNumbered,
          items: block.items.map(({ text, ref }) => linked(text, ref, content)),
        },
      ];
    case 'definitions':
      return [block];
    case 'table':
      return [isTable(block) ? tableOf(block, content, isWide) : emptyTable(block)];
    case 'heat-map':
      return heatMapBlocks(block);
    case 'drawing':
      return figuresOf(block, content);
    case 'figures':
      return [
        {
          kind: 'key-figures',
          items: block.items.map(({ label, value, note, ref }) => ({
            label,
            value: linked(value, ref, content),
            note,
          })),
        },
      ];
  }
}

/**
 * A picture as figures that can be read on a page that lies across: whole where its letters are large enough, otherwise in
 * pieces that each take the width of the page. Example: a plan that is twice as high as wide becomes
 * "Revised timeline, 1 of 4" to "Revised timeline, 4 of 4".
 */
export function figuresOf({ title, drawing, twinKey }: PackDrawing, content: PackContent): Figure[] {
  const twin = `The table ${twinTitle(twinKey, content)} says the same.`;
  const letters = drawing.shapes.flatMap((shape) => (shape.type === 'text' ? [shape.size] : []));
  const scale = Math.min(FIGURE.width / drawing.width, FIGURE.height / drawing.height);
  const isLegible = letters.every((size) => size * scale >= LEAST_LETTERS);
  const most = (drawing.width * FIGURE.height) / FIGURE.width;
  const pieces = isLegible ? [drawing] : drawingPieces(drawing, most);
  return pieces.map((piece, at) => {
    const caption = pieces.length === 1 ? title : `${title}, ${at + 1} of ${pieces.length}`;
    const alt = `${pieces.length === 1 ? '' : `${caption}. `}${drawing.description} ${twin}`;
    return { kind: 'figure', svg: toSvg({ ...piece, title: caption }), alt, caption };
  });
}

const linked = (text: string, ref: RecordRef | undefined, content: PackContent): Words => {
  const [run] = linkedWords(text, ref, content);
  return run.href === undefined ? text : [run];
};

const emptyTable = ({ title, emptyText }: PackTable): Block => ({
  kind: 'paragraph',
  text: [{ text: `${title}: `, isBold: true }, { text: emptyText }],
});

function tableOf(table: PackTable, content: PackContent, isWide: boolean): Table {
  const { title, columns, rows } = table;
  const isSmall = columns.length > UPRIGHT_COLUMNS;
  const room = { width: isWide ? FIGURE.width : UPRIGHT_WIDTH, ...(isSmall ? SMALL : PLAIN) };
  const widths = columnWidths(table, room);
  return {
    kind: 'table',
    title,
    hasRowHeads: true,
    columns: columns.map((one, at) => ({
      title: one.title,
      width: Math.round((widths[at] ?? 0) * 10) / 10,
      isNumber: one.kind === 'number',
    })),
    rows: rows.map((row) => row.map((cell) => cellWords(cell, content))),
  };
}

function cellWords(cell: PackCell, content: PackContent): Words {
  const words = linked(cell.text, cell.ref, content);
  if (cell.kind !== 'rag') return words;
  const [run = { text: '' }]: readonly Run[] = typeof words === 'string' ? [{ text: words }] : words;
  return [{ ...run, sign: cell.rag }];
}

const AT_LIKELIHOOD = [5, 4, 3, 2, 1];
const BAND_WORDS = { low: 'Low', moderate: 'Moderate', high: 'High', extreme: 'Extreme' };

/** A real table, so that it can be read aloud cell by cell: the band in words, then the codes. */
function heatMapBlocks({ title, alt, cells }: PackHeatMap): Block[] {
  return [
    { kind: 'paragraph', text: alt },
    {
      kind: 'table',
      title,
      hasRowHeads: true,
      columns: [
        { title: 'Likelihood', width: 1.1 },
        ...(cells[0] ?? []).map((_, at) => ({ title: `Consequence ${at + 1}`, width: 1.6 })),
      ],
      rows: cells.map((row, at) => [
        String(AT_LIKELIHOOD[at] ?? ''),
        ...row.map(
          ({ band, codes }): Words => [
            { text: BAND_WORDS[band], isBold: true },
            { text: codes.length === 0 ? '' : `\n${codes.join(', ')}` },
          ],
        ),
      ]),
      tones: cells.map((row) => [null, ...row.map(({ band }) => band)]),
    },
  ];
}

function twinTitle(key: string, content: PackContent): string {
  for (const { blocks } of content.sections)
    for (const block of blocks) if (block.kind === 'table' && block.key === key) return `“${block.title}”`;
  return 'of the same section';
}
