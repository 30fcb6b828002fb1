import { type ArrangedSection, registersOf, type SectionContext } from '../build-sections.js';
import type { PackKind, PackPage, PackSectionKind } from '../pack-content.js';
import type { PackFacts } from '../pack-rows.js';
import { toldChanges } from '../sections/changes.js';
import { BRIEF_SECTIONS, briefPage } from './brief.js';
import { PLAN_SECTIONS, planPage } from './plan-page.js';

/** Kinds of pack that are one page, with the sections of which the page tells. */
const PAGES: Partial<Record<PackKind, readonly PackSectionKind[]>> = {
  SRO_ONE_PAGER: BRIEF_SECTIONS,
  PLAN_ON_A_PAGE: PLAN_SECTIONS,
};

/**
 * The one page of a pack that is called so; null for any other, and where every section of the page was left out.
 * Example: a plan on a page without its timeline is a document like any other.
 */
export function pageOf(
  kind: PackKind,
  facts: PackFacts,
  arranged: readonly ArrangedSection[],
  context: SectionContext,
): PackPage | null {
  if (!arranged.some((section) => PAGES[kind]?.includes(section.kind))) return null;
  if (kind === 'PLAN_ON_A_PAGE') return planPage(facts.timeline, protectedEntries(facts));
  const { previous, isStillReadable, hiddenNames } = context;
  const told =
    previous === null
      ? null
      : toldChanges(previous, registersOf(facts, context), isStillReadable, hiddenNames);
  return briefPage(facts, arranged, context, told);
}

/**
 * The sections that make a pack longer than the one page that it is called for; none for a pack of any other kind.
 * Example: an SRO one-pager that includes its actions is a page with the actions behind it.
 */
export function sectionsBehindPage<Section extends { kind: PackSectionKind; isIncluded: boolean }>(
  kind: PackKind,
  sections: readonly Section[],
): Section[] {
  const told = PAGES[kind];
  return told === undefined ? [] : sections.filter((one) => one.isIncluded && !told.includes(one.kind));
}

function protectedEntries({ items, timelineRefs }: PackFacts): Set<string> {
  const ids = new Set(items.flatMap(({ isProtected, ref }) => (isProtected ? [ref.id] : [])));
  return new Set(Object.entries(timelineRefs).flatMap(([entry, { id }]) => (ids.has(id) ? [entry] : [])));
}
