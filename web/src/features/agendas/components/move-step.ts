import type { Agenda, AgendaItem, AgendaSection } from '../api/agenda.js';

/** The section an item goes to and the item behind which it goes; null is the first place. */
export interface Step {
  sectionId: string | null;
  afterId: string | null;
}

/**
 * One place up or down, over the edge of a section into the one before or behind it; null where there is none. What is
 * exempt does not cross into Part 1.
 */
export function stepOf({ items, sections }: Agenda, item: AgendaItem, by: -1 | 1): Step | null {
  const inSection = (sectionId: string | null) => items.filter((one) => one.sectionId === sectionId);
  const own = inSection(item.sectionId);
  const at = own.findIndex(({ id }) => id === item.id);
  if (by === -1 && at > 0) return { sectionId: item.sectionId, afterId: own[at - 2]?.id ?? null };
  if (by === 1 && at < own.length - 1) return { sectionId: item.sectionId, afterId: own[at + 1]!.id };
  const open = sections.filter(({ part }) => item.classification !== 'EXEMPT' || part === 'PART_2');
  const places: (string | null)[] = [null, ...sections.map(({ id }) => id)];
  const allowed = new Set<string | null>([null, ...open.map(({ id }) => id)]);
  const here = places.indexOf(item.sectionId);
  const ahead = by === 1 ? places.slice(here + 1) : places.slice(0, here).reverse();
  const next = ahead.find((place) => allowed.has(place));
  if (next === undefined) return null;
  return { sectionId: next, afterId: by === 1 ? null : (inSection(next).at(-1)?.id ?? null) };
}

/** The section behind which another goes; null is the first place. */
export type SectionStep = Pick<Step, 'afterId'>;

/** One place up or down among the sections; null where there is none. */
export function sectionStepOf(
  sections: readonly Pick<AgendaSection, 'id'>[],
  section: Pick<AgendaSection, 'id'>,
  by: -1 | 1,
): SectionStep | null {
  const at = sections.findIndex(({ id }) => id === section.id);
  if (by === -1) return at > 0 ? { afterId: sections[at - 2]?.id ?? null } : null;
  const next = sections[at + 1];
  return next ? { afterId: next.id } : null;
}
