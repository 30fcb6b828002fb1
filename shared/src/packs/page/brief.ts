import type { SectionContext } from '../build-sections.js';
import type { PackPage, PackSectionKind, PagePart } from '../pack-content.js';
import type { PackFacts } from '../pack-rows.js';
import { SECTION_HEADINGS } from '../templates.js';
import { type ChangesToTell, largestChanges } from './brief-changes.js';
import { decisionsPart, issuesPart, risksPart, routePart } from './brief-registers.js';
import { exceptionsPart, statusPart } from './brief-status.js';
import {
  cutToFit,
  fitsRoom,
  type ListBounds,
  moreWords,
  PAGE_LETTERS,
  PAPER_ROOM,
  type PageRoom,
  SLIDE_ROOM,
  shortWords,
} from './fit-page.js';
import { BRIEF_SECTIONS } from './page-sections.js';
import { BREVITIES, type Brevity, type UncutPart } from './uncut-part.js';

/** A section as it is arranged: its heading and what the programme office wrote in it. */
interface Arranged {
  kind: PackSectionKind;
  heading: string;
  comment: string;
}

/** What parts of the page are headed by, unless the programme office wrote a heading of its own. */
const HEADINGS: Partial<Record<PackSectionKind, string>> = {
  EXECUTIVE_SUMMARY: 'Overall status',
  OVERVIEW: 'Exceptions',
  DRIVING_CHAIN: 'Route to the protected date',
  RISKS: 'Top risks',
  ISSUES: 'Critical and major issues',
};

/**
 * The page of an SRO one-pager, in the order in which its sections are arranged. Every list is cut so that the page fits A4 and
 * a slide of 16:9 both, which say the same; letters are larger where there is room. Example: of 60 risks the five worst, "and 55 more in the board pack".
 */
export function briefPage(
  facts: PackFacts,
  arranged: readonly Arranged[],
  context: SectionContext,
  told: ChangesToTell,
): PackPage {
  const least = Math.min(...PAGE_LETTERS);
  const fits = (parts: readonly PagePart[]) =>
    [PAPER_ROOM, SLIDE_ROOM].every((room) => fitsRoom(parts, room, least));
  const briefs = BREVITIES.map((brevity) => cutterOf(arranged, facts, context, told, brevity));
  const { bounds, cut } =
    briefs.find((one) => fits(one.cut(one.bounds.map((list) => list.least)))) ?? (briefs.at(-1) as Cutter);
  const parts = cut(cutToFit(bounds, (counts) => fits(cut(counts))));
  const lettersIn = (room: PageRoom) => PAGE_LETTERS.find((size) => fitsRoom(parts, room, size)) ?? least;
  const letters = { paper: lettersIn(PAPER_ROOM), slide: lettersIn(SLIDE_ROOM) };
  return { kind: 'brief', told: BRIEF_SECTIONS, letters, parts };
}

/** The parts of a page, and how they are cut to so many of each list. */
interface Cutter {
  bounds: readonly ListBounds[];
  cut: (counts: readonly number[]) => PagePart[];
}

function cutterOf(
  arranged: readonly Arranged[],
  facts: PackFacts,
  context: SectionContext,
  told: ChangesToTell,
  brevity: Brevity,
): Cutter {
  const uncut = arranged.flatMap((section) => {
    const part = partOf(section, facts, context, told, brevity);
    return part === null ? [] : [{ section, part }];
  });
  return {
    bounds: uncut.map(({ part: { items, least, most } }) => ({ length: items.length, least, most })),
    cut: (counts) =>
      uncut.map(({ section: { kind, heading }, part: { lines, items } }, at) => ({
        kind,
        heading: heading === SECTION_HEADINGS[kind] ? (HEADINGS[kind] ?? heading) : shortWords(heading, 60),
        lines,
        items: items.slice(0, counts[at]),
        more: moreWords(items.length, Math.min(items.length, counts[at] ?? 0)),
      })),
  };
}

function partOf(
  { kind, comment }: Arranged,
  facts: PackFacts,
  context: SectionContext,
  told: ChangesToTell,
  brevity: Brevity,
): UncutPart | null {
  const part = uncutPart(kind, comment, facts, context, told, brevity);
  if (part === null || comment.trim() === '' || kind === 'EXECUTIVE_SUMMARY') return part;
  const remark = { lead: 'Comment:', text: shortWords(comment, brevity.comment) };
  return { ...part, lines: [remark, ...part.lines] };
}

function uncutPart(
  kind: PackSectionKind,
  comment: string,
  facts: PackFacts,
  context: SectionContext,
  told: ChangesToTell,
  brevity: Brevity,
): UncutPart | null {
  switch (kind) {
    case 'EXECUTIVE_SUMMARY':
      return statusPart(facts, comment, brevity);
    case 'OVERVIEW':
      return exceptionsPart(facts, brevity);
    case 'DECISIONS_NEEDED':
      return decisionsPart(facts, brevity);
    case 'DRIVING_CHAIN':
      return routePart(facts, brevity);
    case 'RISKS':
      return risksPart(facts, brevity);
    case 'ISSUES':
      return issuesPart(facts, brevity);
    case 'CHANGES':
      return largestChanges(context.previous, told, brevity);
    default:
      return null;
  }
}
