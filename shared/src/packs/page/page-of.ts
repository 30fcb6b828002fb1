import { type ArrangedSection, registersOf, type SectionContext } from '../build-sections.js';
import type { PackKind, PackPage } from '../pack-content.js';
import type { PackFacts } from '../pack-rows.js';
import { toldChanges } from '../sections/changes.js';
import { briefPage } from './brief.js';
import { PAGES } from './page-sections.js';
import { planPage } from './plan-page.js';

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

function protectedEntries({ items, timelineRefs }: PackFacts): Set<string> {
  const ids = new Set(items.flatMap(({ isProtected, ref }) => (isProtected ? [ref.id] : [])));
  return new Set(Object.entries(timelineRefs).flatMap(([entry, { id }]) => (ids.has(id) ? [entry] : [])));
}
