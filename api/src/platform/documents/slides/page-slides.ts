import type { PackContent, PackPage, PageLine, PagePart } from '@gantry/shared/packs/pack-content';
import { firstColumn, PAGE_LETTERS, PART_LETTERS, partHeight, SLIDE_ROOM } from '@gantry/shared/packs/page/fit-page';
import { headFacts, WHERE_THE_REST_IS, withheldWords } from '@gantry/shared/packs/page/page-words';
import { PALETTE } from '@gantry/shared/timeline/palette';
import { addressOf } from '../packs/pack-lines.js';
import { RAG_LOOK } from '../rag-look.js';
import { CONTENT, type Run, type SlideParagraph, type SlidePart, type SlidePlan } from './slide-plan.js';

type Draft = Omit<SlidePlan, 'notes'>;

/** Of the line of facts above and of the lines below the columns, in points. */
const [FACTS, FOOT, GAP] = [14, 26, 5];
const QUIET = PALETTE['ink-2'];

/** The slide of a pack that is one page: what stands on its page of paper, in two columns; a plan as it was fitted to slides. */
export function pageSlides(page: PackPage, content: PackContent): Draft[] {
  return page.kind === 'plan' ? planSlides(page.slides, content) : [briefSlide(page.parts, content)];
}

function briefSlide(parts: readonly PagePart[], content: PackContent): Draft {
  const { width } = SLIDE_ROOM;
  const at = firstColumn(parts, width);
  const top = CONTENT.y + FACTS + GAP;
  const columns = [parts.slice(0, at), parts.slice(at)].filter((some) => some.length > 0);
  const foot = `${withheldWords(content.withheld)} ${WHERE_THE_REST_IS}`;
  return {
    title: content.title,
    look: 'content',
    parts: [
      quiet('What it is', headFacts(content), { ...CONTENT, height: FACTS }),
      ...columns.flatMap((some, column) => {
        let y = top;
        return some.map((part): SlidePart => {
          const box = {
            x: CONTENT.x + column * (CONTENT.width - width),
            y,
            width,
            height: partHeight(part, width),
          };
          y += box.height;
          return { kind: 'text', name: part.heading, box, paragraphs: paragraphsOf(part, content) };
        });
      }),
      quiet('Where more is told', foot, { ...CONTENT, y: CONTENT.y + CONTENT.height - FOOT, height: FOOT }),
    ],
  };
}

const quiet = (name: string, text: string, box: SlidePart['box']): SlidePart => ({
  ...{ kind: 'text', name, box },
  paragraphs: [{ runs: [{ text, colour: QUIET }], size: PAGE_LETTERS }],
});

function paragraphsOf({ heading, lines, items, more }: PagePart, content: PackContent): SlideParagraph[] {
  const size = PAGE_LETTERS;
  return [
    { runs: [{ text: heading, isBold: true }], size: PART_LETTERS, after: 2 },
    ...lines.map((one): SlideParagraph => ({ runs: runsOf(one, content), size, after: 2 })),
    ...items.map(
      (one): SlideParagraph => ({ runs: runsOf(one, content), size, after: 1, list: 'bullet' }),
    ),
    ...(more === null ? [] : [{ runs: [{ text: `… ${more}.`, colour: QUIET }], size }]),
  ];
}

function runsOf({ lead, text, rag, ref }: PageLine, content: PackContent): Run[] {
  if (lead === '') return [{ text }];
  return [
    ...(rag === undefined ? [] : [{ text: `${RAG_LOOK[rag].sign} `, isBold: true }]),
    { text: lead, isBold: true, link: addressOf(content, ref) },
    { text: ` ${text}` },
  ];
}

function planSlides(drawings: Extract<PackPage, { kind: 'plan' }>['slides'], content: PackContent): Draft[] {
  return drawings.map((drawing) => {
    const scale = Math.min(CONTENT.width / drawing.width, CONTENT.height / drawing.height);
    const box = { ...CONTENT, width: drawing.width * scale, height: drawing.height * scale };
    return {
      title: content.title,
      look: 'content',
      parts: [
        {
          kind: 'drawing',
          name: drawing.title,
          alt: `${drawing.description} Everything drawn is also in the table of the workbook of this edition.`,
          drawing,
          scale,
          box,
        },
      ],
    };
  });
}
