import { pngSize } from '@gantry/shared/documents/png-size';
import type { PackBlock, PackContent, PackSectionContent } from '@gantry/shared/packs/pack-content';
import { asAtWords, editionWords, PACK_AUDIENCE_WORDS } from '@gantry/shared/packs/pack-words';
import { shownSections } from '@gantry/shared/packs/shown-columns';
import { drawingPages } from '@gantry/shared/timeline/drawing-pages';
import { withheldLine } from '../packs/pack-lines.js';
import { blockParts } from './block-parts.js';
import { pageSlides } from './page-slides.js';
import { CONTENT, LEAST_SIZE, type SlideParagraph, type SlidePart, type SlidePlan } from './slide-plan.js';
import { tablePages, tablePart } from './table-pages.js';

/** Below this much room, a table begins on a slide of its own. */
const TABLE_ROOM = 130;
const GAP = 12;
const NO_SIZE = 1e9;

/**
 * A pack as slides: cover, agenda, a slide or more for each section, and what was left out. Of a pack that is one page, its
 * slide, and what was added to it.
 */
export function packSlides(edition: PackContent, hash: string): SlidePlan[] {
  const content = { ...edition, sections: shownSections(edition.sections) };
  const { page, sections } = content;
  const slides =
    page === undefined
      ? [
          cover(content),
          ...agenda(content),
          ...sections.flatMap((section) => sectionSlides(section, content)),
          ...imprint(content, hash),
        ]
      : [
          ...pageSlides(page, content),
          ...sections
            .filter(({ kind }) => !page.told.includes(kind))
            .flatMap((section) => sectionSlides(section, content)),
        ];
  return numbered(slides).map((slide) => ({ ...slide, notes: notesOf(content, hash) }));
}

function notesOf(content: PackContent, hash: string): string {
  return `Source: ${content.programme.name}, ${editionWords(content.edition).toLowerCase()}, read as at ${asAtWords(content.asAt)}. Content ${hash}.`;
}

type Draft = Omit<SlidePlan, 'notes'>;

/** Titles that come more than once are told apart: "Milestones (2 of 3)". */
function numbered(slides: readonly Draft[]): Draft[] {
  const totals = new Map<string, number>();
  for (const { title } of slides) totals.set(title, (totals.get(title) ?? 0) + 1);
  const seen = new Map<string, number>();
  return slides.map((slide) => {
    const total = totals.get(slide.title)!;
    if (total === 1) return slide;
    const number = (seen.get(slide.title) ?? 0) + 1;
    seen.set(slide.title, number);
    return { ...slide, title: `${slide.title} (${number} of ${total})` };
  });
}

function cover(content: PackContent): Draft {
  const { branding, programme } = content;
  const said = [
    content.occasion,
    `${editionWords(content.edition)} · as at ${asAtWords(content.asAt)} · ${PACK_AUDIENCE_WORDS[content.audience]}`,
    content.reason === null ? null : `Corrected: ${content.reason}`,
    content.issuedBy === null ? null : `Issued by ${content.issuedBy}`,
  ].filter((each) => each !== null);
  const parts: SlidePart[] = [
    {
      kind: 'text',
      name: 'Programme and edition',
      box: { x: 60, y: 276, width: 830, height: 130 },
      paragraphs: [
        { runs: [{ text: programme.name, isBold: true }], size: 18, after: 8 },
        ...said.map((text): SlideParagraph => ({ runs: [{ text }], size: 15, after: 4 })),
      ],
    },
    {
      kind: 'text',
      name: 'Organisation',
      box: { x: 60, y: 410, width: 830, height: 80 },
      paragraphs: [
        { runs: [{ text: branding.organisation, isBold: true }], size: 13, after: 4 },
        ...(branding.coverText ?? '')
          .split('\n')
          .filter(Boolean)
          .map((text): SlideParagraph => ({ runs: [{ text }], size: 12 })),
      ],
    },
  ];
  if (branding.logoPng !== null) {
    const { width, height } = logoBox(branding.logoPng);
    parts.push({
      kind: 'logo',
      name: 'Logo',
      alt: branding.logoAlt ?? branding.organisation,
      png: branding.logoPng,
      box: { x: 60, y: 44, width, height },
    });
  }
  return { title: content.title, look: 'cover', parts };
}

function agenda(content: PackContent): Draft[] {
  const items = content.sections.map(({ heading }) => ({ text: heading }));
  return flow('Agenda', [{ kind: 'list', isNumbered: true, items }], content);
}

function imprint(content: PackContent, hash: string): Draft[] {
  const facts = [
    { term: 'Edition', text: editionWords(content.edition) },
    { term: 'Audience', text: PACK_AUDIENCE_WORDS[content.audience] },
    {
      term: 'Everything in it is read as at',
      text: `${asAtWords(content.asAt)} (${content.asAt.instant})`,
    },
    { term: 'SHA-256 of the content', text: hash },
    ...(content.webAddress === null ? [] : [{ term: 'Where it is kept', text: content.webAddress }]),
  ];
  const blocks: PackBlock[] = [{ kind: 'definitions', items: facts }];
  if (content.withheld.length > 0)
    blocks.push(
      { kind: 'heading', text: 'Left out for these readers' },
      {
        kind: 'list',
        isNumbered: false,
        items: content.withheld.map((each) => ({ text: withheldLine(each) })),
      },
    );
  return flow('About this edition', blocks, content);
}

function sectionSlides(section: PackSectionContent, content: PackContent): Draft[] {
  return section.blocks.length === 0
    ? flow(section.heading, [{ kind: 'paragraph', text: 'Nothing to report.' }], content)
    : flow(section.heading, section.blocks, content);
}

/** Blocks down the slides, each slide filled before the next is begun. */
function flow(heading: string, blocks: readonly PackBlock[], content: PackContent): Draft[] {
  const slides: Draft[] = [];
  let parts: SlidePart[] = [];
  let used = 0;
  let title = heading;
  const turn = () => {
    if (parts.length > 0) slides.push({ title, look: 'content', parts });
    parts = [];
    used = 0;
    title = heading;
  };
  const place = (part: SlidePart) => {
    parts.push({ ...part, box: { ...part.box, x: CONTENT.x + part.box.x, y: CONTENT.y + used } });
    used += part.box.height + GAP;
  };
  const named = (own: string) => (own === heading ? heading : `${heading}: ${own}`);
  blocks.forEach((block, index) => {
    if (block.kind === 'table' && block.rows.length > 0) {
      if (CONTENT.height - used < TABLE_ROOM) turn();
      const caption =
        parts.length === 0 || block.title === heading ? [] : blockParts(captionOf(block), content);
      const room = CONTENT.height - used - sum(caption.map(({ box }) => box.height + GAP));
      const pages = tablePages(block, content, CONTENT.width, room, CONTENT.height);
      pages.forEach((page, i) => {
        if (i > 0 || (parts.length > 0 && sum(page.heights) > room)) turn();
        if (parts.length === 0) title = named(block.title);
        else caption.forEach(place);
        const part = pages.length === 1 ? block.title : `${block.title}, ${i + 1} of ${pages.length}`;
        place(
          tablePart(
            page,
            0,
            0,
            part,
            `${part}. ${page.rows.length - 1} rows, ${block.columns.map((column) => column.title).join(', ')}.`,
          ),
        );
      });
      return;
    }
    if (block.kind === 'drawing') {
      turn();
      const pages = drawingPages(block.drawing, CONTENT.width, CONTENT.height, LEAST_SIZE);
      for (const { drawing, scale } of pages) {
        turn();
        title = named(block.title);
        const box = { x: 0, y: 0, width: drawing.width * scale, height: drawing.height * scale };
        place({
          kind: 'drawing',
          name: block.title,
          alt: `${drawing.description} Everything drawn is also in the table “${twinTitle(content, block.twinKey)}”.`,
          drawing,
          scale,
          box,
        });
      }
      turn();
      return;
    }
    for (const part of blockParts(block, content)) {
      const next = part.kind === 'text' && part.name === 'Heading' ? roomAfterHeading(blocks[index + 1]) : 0;
      if (parts.length > 0 && used + part.box.height + next > CONTENT.height) turn();
      place(part);
    }
  });
  turn();
  return slides;
}

const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);

/** What a table is called stands in the title of its slide, or above it where something else came first. */
const captionOf = ({ title }: { title: string }): PackBlock => ({ kind: 'heading', text: title });

/** A heading never stands alone at the foot of a slide. */
const roomAfterHeading = (next: PackBlock | undefined) =>
  next === undefined ? 0 : next.kind === 'table' ? TABLE_ROOM : next.kind === 'drawing' ? NO_SIZE : 40;

function twinTitle(content: PackContent, key: string): string {
  for (const { blocks } of content.sections)
    for (const block of blocks) if (block.kind === 'table' && block.key === key) return block.title;
  return key;
}

/** How large the logo stands on the cover. */
function logoBox(png: string): { width: number; height: number } {
  const { width, height } = pngSize(Buffer.from(png, 'base64')) ?? { width: 80, height: 80 };
  const scale = Math.min(220 / width, 80 / height, 1);
  return { width: width * scale, height: height * scale };
}
