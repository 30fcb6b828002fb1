import type { PackContent } from '@gantry/shared/packs/pack-content';
import { asAtWords, editionWords, PACK_AUDIENCE_WORDS } from '@gantry/shared/packs/pack-words';
import { SLIDE_EDGES } from '@gantry/shared/timeline/plan-on-a-page';
import type { Drawing } from '@gantry/shared/timeline/shapes';
import { packHash } from '../packs/pack-hash.js';
import { footLine } from '../packs/pack-lines.js';
import { type DeckFrame, writeDeck } from './deck.js';
import { packSlides } from './pack-slides.js';
import { LEAST_SIZE, SLIDE, type SlidePlan } from './slide-plan.js';

/**
 * A pack as slides that people can go on working with: native tables, native shapes, text as text. The same content gives
 * the same bytes.
 */
export async function writePackPptx(content: PackContent): Promise<Uint8Array> {
  const hash = packHash(content);
  const frame: DeckFrame = {
    title: content.title,
    subject: `${editionWords(content.edition)}, ${PACK_AUDIENCE_WORDS[content.audience].toLowerCase()}, as at ${asAtWords(content.asAt)}, ${hash}`,
    instant: content.asAt.instant,
    accent: content.branding.accent,
    foot: footLine(content, hash),
    marking: content.branding.marking[content.audience],
    ...SLIDE,
  };
  return writeDeck(frame, packSlides(content, hash));
}

/** Sheets that a plan on a page fills, in points. */
const SHEETS = { A3: { width: 1190.55, height: 841.89 }, '16:9': SLIDE } as const;
export type PlanSheet = keyof typeof SHEETS;

/** The sheets of a plan on a page, and what it says of itself beside them. */
export interface PlanSlides {
  sheets: readonly Drawing[];
  size: PlanSheet;
  title: string;
  /** The instant that the plan is read at. */
  instant: string;
  accent: string;
  marking: string | null;
  foot: string;
}

/** A plan on a page as slides of native shapes, one for each sheet, as large as the slide allows. */
export async function writePlanOnAPagePptx({ sheets, size, ...facts }: PlanSlides): Promise<Uint8Array> {
  const sheet = SHEETS[size];
  const { side, top, bottom } = SLIDE_EDGES;
  const box = {
    ...{ x: side, y: top },
    width: sheet.width - 2 * side,
    height: sheet.height - top - bottom,
  };
  const slides = sheets.map((drawing, at): SlidePlan => {
    const scale = Math.min(box.width / drawing.width, box.height / drawing.height);
    return {
      title: sheets.length === 1 ? facts.title : `${facts.title}, ${at + 1} of ${sheets.length}`,
      look: 'content',
      parts: [
        {
          kind: 'drawing',
          name: drawing.title,
          alt: drawing.description,
          drawing,
          scale,
          box: { ...box, width: drawing.width * scale, height: drawing.height * scale },
        },
      ],
      notes: '',
    };
  });
  return writeDeck({ ...facts, subject: facts.foot, ...sheet }, slides);
}

/** The smallest letters a plan on a page would have on a sheet: below 9 points it does not fit. */
export function fitsOnSheet(drawing: Drawing, size: PlanSheet): boolean {
  const sheet = SHEETS[size];
  const scale = Math.min((sheet.width - 72) / drawing.width, (sheet.height - 128) / drawing.height);
  const sizes = drawing.shapes.flatMap((shape) => (shape.type === 'text' ? [shape.size] : []));
  return Math.min(...sizes) * scale >= LEAST_SIZE;
}
