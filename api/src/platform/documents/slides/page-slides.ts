import type { PackContent, PackPage, PageLine, PagePart } from '@gantry/shared/packs/pack-content';
import { firstColumn, ITEM_INDENT, LARGER, partHeight, SLIDE_ROOM } from '@gantry/shared/packs/page/fit-page';
import { headFacts, WHERE_THE_REST_IS, withheldWords } from '@gantry/shared/packs/page/page-words';
import { planRoom } from '@gantry/shared/packs/page/plan-page';
import { PALETTE } from '@gantry/shared/timeline/palette';
import { addressOf } from '../packs/pack-lines.js';
import { RAG_LOOK } from '../rag-look.js';
import {
  CONTENT,
  LEAST_SIZE,
  type Run,
  type SlideParagraph,
  type SlidePart,
  type SlidePlan,
} from './slide-plan.js';
import { heightOf } from './slide-text.js';

type Brief = Extract<PackPage, { kind: 'brief' }>;
type Plan = Extract<PackPage, { kind: 'plan' }>;
type Draft = Omit<SlidePlan, 'notes'>;

/** Of the lines below the columns, and between what stands below each other, in points. */
const [FOOT, GAP] = [26, 5];
const TWIN = 'The timeline as a table';
const QUIET = PALETTE['ink-2'];

/** The slide of a pack that is one page: what its page of paper says, in two columns, or the plan as it was fitted to a slide. */
export function pageSlides(page: PackPage, content: PackContent): Draft[] {
  return [page.kind === 'plan' ? planSlide(page, content) : briefSlide(page, content)];
}

function briefSlide({ parts, letters: { slide: letters } }: Brief, content: PackContent): Draft {
  const { width } = SLIDE_ROOM;
  const at = firstColumn(parts, width, letters);
  const facts = quiet('What it is', headFacts(content), CONTENT.y);
  const top = bottomOf(facts) + GAP;
  const columns = [parts.slice(0, at), parts.slice(at)].filter((some) => some.length > 0);
  const foot = `${withheldWords(content.withheld)} ${WHERE_THE_REST_IS}`;
  return {
    title: content.title,
    look: 'content',
    isOnePage: true,
    parts: [
      facts,
      ...columns.flatMap((some, column) => {
        let y = top;
        return some.map((part): SlidePart => {
          const box = {
            x: CONTENT.x + column * (CONTENT.width - width),
            y,
            width,
            height: partHeight(part, width, letters),
          };
          y += box.height;
          return { kind: 'text', name: part.heading, box, paragraphs: paragraphsOf(part, letters, content) };
        });
      }),
      quiet('Where more is told', foot, CONTENT.y + CONTENT.height - FOOT),
    ],
  };
}

function quiet(name: string, text: string, y: number): SlidePart {
  const runs = [{ text, colour: QUIET }];
  const box = { ...CONTENT, y, height: heightOf(runs, CONTENT.width, LEAST_SIZE) };
  return { kind: 'text', name, box, paragraphs: [{ runs, size: LEAST_SIZE }] };
}

const bottomOf = ({ box }: SlidePart) => box.y + box.height;

function paragraphsOf(
  { heading, lines, items, more }: PagePart,
  size: number,
  content: PackContent,
): SlideParagraph[] {
  return [
    { runs: [{ text: heading, isBold: true }], size: size + LARGER, after: 2 },
    ...lines.map((one): SlideParagraph => ({ runs: runsOf(one, content), size, after: 2 })),
    ...items.map(
      (one): SlideParagraph => ({
        ...{ runs: runsOf(one, content), size, after: 1 },
        ...{ list: 'bullet', indent: ITEM_INDENT - 2 },
      }),
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

function planSlide({ slide: { drawing, leftOut } }: Plan, content: PackContent): Draft {
  const room = planRoom('16:9');
  const scale = Math.min(room.width / drawing.width, room.height / drawing.height);
  const size = { width: drawing.width * scale, height: drawing.height * scale };
  const facts = quiet('What it is', headFacts(content), CONTENT.y);
  const said = leftOut === null ? [facts] : [facts, quiet('What is not drawn', leftOut, bottomOf(facts))];
  return {
    title: content.title,
    look: 'content',
    isOnePage: true,
    parts: [
      ...said,
      {
        kind: 'drawing',
        name: drawing.title,
        alt: `${drawing.description} The web page and the workbook of this edition hold everything drawn in the table “${TWIN}”.`,
        drawing,
        scale,
        box: { x: CONTENT.x, y: bottomOf(said.at(-1) ?? facts) + GAP, ...size },
      },
    ],
  };
}
