import type { PackKind, PackSectionKind } from '../pack-content.js';

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

/** A plan on a page tells of the plan alone. */
export const PLAN_SECTIONS: readonly PackSectionKind[] = ['TIMELINE'];

/** Kinds of pack that are one page, with the sections of which the page tells. */
export const PAGES: Partial<Record<PackKind, readonly PackSectionKind[]>> = {
  SRO_ONE_PAGER: BRIEF_SECTIONS,
  PLAN_ON_A_PAGE: PLAN_SECTIONS,
};

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
