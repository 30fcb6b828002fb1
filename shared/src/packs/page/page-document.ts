import { day, isoDay } from '../../dates/day.js';
import type { Block, DocumentModel } from '../../documents/document.js';
import { toSvg } from '../../timeline/svg-writer.js';
import type { PackContent, PackPage } from '../pack-content.js';
import { packDocument, sectionsBlocks } from '../pack-document.js';
import { asAtWords, editionWords, PACK_KIND_WORDS } from '../pack-words.js';
import { shownSections } from '../shown-columns.js';
import { briefBlocks } from './brief-blocks.js';
import { headFacts, WHERE_THE_REST_IS, withheldWords } from './page-words.js';
import { planRoom } from './plan-page.js';

/** Of the words around a plan, in points. */
const PLAN_LETTERS = 9;

/** A pack as a document for pages: its one page, with what was added to it behind, or all of it where it has none. */
export function pagedDocument(content: PackContent, hash: string): DocumentModel {
  const { page, branding, title } = content;
  if (page === undefined) return packDocument(content, hash);
  const behind = shownSections(content.sections.filter(({ kind }) => !page.told.includes(kind)));
  return {
    title,
    language: 'en-GB',
    subject: `${PACK_KIND_WORDS[content.kind]}, ${content.programme.name}`,
    edition: `${editionWords(content.edition)} · as at ${asAtWords(content.asAt)} · ${hash.slice(0, 12)}`,
    isTitleAtFoot: true,
    marking: branding.marking[content.audience],
    createdOn: isoDay(day(content.asAt.day)),
    onePage: {
      paper: page.kind === 'plan' ? page.paper : 'A4',
      letters: page.kind === 'brief' ? page.letters.paper : PLAN_LETTERS,
      accent: branding.accent,
      organisation: branding.organisation,
      facts: headFacts(content),
    },
    blocks: [
      ...(page.kind === 'plan'
        ? planBlocks(page)
        : [...briefBlocks(page.parts, content, 1), ...footBlocks(content)]),
      ...(behind.length === 0 ? [] : sectionsBlocks({ ...content, sections: behind })),
    ],
  };
}

/** One line each: what was left out for this audience, and where everything stands whole. */
function footBlocks(content: PackContent): Block[] {
  return [
    { kind: 'paragraph', text: `${withheldWords(content.withheld)} ${WHERE_THE_REST_IS}`, isFoot: true },
  ];
}

function planBlocks({ sheet: { drawing, leftOut }, paper }: Extract<PackPage, { kind: 'plan' }>): Block[] {
  return [
    { kind: 'page-break', isLandscape: true },
    ...(leftOut === null ? [] : [{ kind: 'paragraph', text: leftOut } as const]),
    {
      kind: 'figure',
      svg: toSvg(drawing),
      alt: `${drawing.description} The web page and the workbook of this edition hold everything drawn as a table.`,
      caption: null,
      room: planRoom(paper),
    },
  ];
}
