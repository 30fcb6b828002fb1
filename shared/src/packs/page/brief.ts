import type { SectionContext } from '../build-sections.js';
import type { PackPage, PackSectionKind, PagePart } from '../pack-content.js';
import type { PackFacts } from '../pack-rows.js';
import { SECTION_HEADINGS } from '../templates.js';
import { type ChangesToTell, largestChanges } from './brief-changes.js';
import { decisionsPart, issuesPart, risksPart, routePart } from './brief-registers.js';
import { exceptionsPart, statusPart } from './brief-status.js';
import { cutToFit, fitsRoom, moreWords, PAPER_ROOM, shortWords, SLIDE_ROOM } from './fit-page.js';
import type { UncutPart } from './uncut-part.js';

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
/** Milestones are told of among the exceptions and the changes; their table stands where there is room for it. */
export const BRIEF_SECTIONS: readonly PackSectionKind[] = [
  'EXECUTIVE_SUMMARY',
  'OVERVIEW',
  'DECISIONS_NEEDED',
  'DRIVING_CHAIN',
  'RISKS',
  'ISSUES',
  'CHANGES',
  'MILESTONES',
];
const COMMENT_LETTERS = 180;

/**
 * The page of an SRO one-pager, in the order in which its sections are arranged. Every list is cut so that the page fits A4 and
 * a slide of 16:9 both: they say the same. Example: of 60 risks the five worst, "and 55 more in the board pack".
 */
export function briefPage(
  facts: PackFacts,
  arranged: readonly Arranged[],
  context: SectionContext,
  told: ChangesToTell,
): PackPage {
  const uncut = arranged.flatMap((section) => {
    const part = partOf(section, facts, context, told);
    return part === null ? [] : [{ section, part }];
  });
  const cut = (counts: readonly number[]): PagePart[] =>
    uncut.map(({ section: { kind, heading }, part: { lines, items } }, at) => ({
      kind,
      heading: heading === SECTION_HEADINGS[kind] ? (HEADINGS[kind] ?? heading) : heading,
      lines,
      items: items.slice(0, counts[at]),
      more: moreWords(items.length, counts[at] ?? 0),
    }));
  const bounds = uncut.map(({ part: { items, least, most } }) => ({ length: items.length, least, most }));
  const counts = cutToFit(bounds, (some) => [PAPER_ROOM, SLIDE_ROOM].every((room) => fitsRoom(cut(some), room)));
  return { kind: 'brief', told: BRIEF_SECTIONS, parts: cut(counts) };
}

function partOf(
  { kind, comment }: Arranged,
  facts: PackFacts,
  context: SectionContext,
  told: ChangesToTell,
): UncutPart | null {
  const part = uncutPart(kind, comment, facts, context, told);
  if (part === null || comment.trim() === '' || kind === 'EXECUTIVE_SUMMARY') return part;
  const remark = { lead: 'Comment:', text: shortWords(comment, COMMENT_LETTERS) };
  return { ...part, lines: [remark, ...part.lines] };
}

function uncutPart(
  kind: PackSectionKind,
  comment: string,
  facts: PackFacts,
  context: SectionContext,
  told: ChangesToTell,
): UncutPart | null {
  switch (kind) {
    case 'EXECUTIVE_SUMMARY':
      return statusPart(facts, comment);
    case 'OVERVIEW':
      return exceptionsPart(facts);
    case 'DECISIONS_NEEDED':
      return decisionsPart(facts);
    case 'DRIVING_CHAIN':
      return routePart(facts);
    case 'RISKS':
      return risksPart(facts);
    case 'ISSUES':
      return issuesPart(facts);
    case 'CHANGES':
      return largestChanges(context.previous, told);
    default:
      return null;
  }
}
