/** Where an item stands on the agenda of its meeting. */
export interface PlacedItem {
  id: string;
  sectionId: string | null;
  /** Its place among all items of the meeting; places have gaps, so that one item can move without the others. */
  position: number;
}

export interface PlacedSection {
  id: string;
  position: number;
}

/** The distance between two new places. */
export const PLACE_STEP = 1024;

/**
 * The items in the order in which a reader meets them: those without a section first, then section by section.
 * Example: items at 2048 (no section) and 1024 (section A) read as the first and the second.
 */
export function inAgendaOrder<Item extends PlacedItem>(
  items: readonly Item[],
  sections: readonly PlacedSection[],
): Item[] {
  const rank = new Map(
    [...sections].sort((a, b) => a.position - b.position).map(({ id }, at) => [id, at + 1]),
  );
  const place = ({ sectionId }: Item) => (sectionId === null ? 0 : (rank.get(sectionId) ?? 0));
  return [...items].sort((a, b) => place(a) - place(b) || a.position - b.position);
}

/**
 * The number of each item: it follows from the order, nobody types it, and it counts through all sections.
 * Example: three items in two sections are 1, 2 and 3; when the last is moved to the front it is 1.
 */
export function agendaNumbers(
  items: readonly PlacedItem[],
  sections: readonly PlacedSection[],
): Map<string, number> {
  return new Map(inAgendaOrder(items, sections).map(({ id }, at) => [id, at + 1]));
}

/**
 * The place for an item that goes behind another of its section (null: before all of them; the section's last where it is
 * not there), without those who stay moving, and null where there is no room left and all are spaced out again. No two
 * items of a meeting share a place, whatever their sections.
 * Example: between 1024 and 2048 it is 1536; between 7 and 8 there is none.
 */
export function placeAfter(
  items: readonly PlacedItem[],
  sectionId: string | null,
  afterId: string | null,
): number | null {
  const places = items.map(({ position }) => position);
  const inSection = items.filter((one) => one.sectionId === sectionId);
  if (inSection.length === 0) return places.length === 0 ? PLACE_STEP : Math.max(...places) + PLACE_STEP;
  const first = Math.min(...inSection.map(({ position }) => position));
  const after = inSection.find(({ id }) => id === afterId)?.position;
  const isFirst = afterId === null;
  const from = isFirst ? null : (after ?? Math.max(...inSection.map(({ position }) => position)));
  const before = from ?? lastBelow(places, first);
  const behind = from === null ? first : firstAbove(places, from);
  if (behind === null) return before! + PLACE_STEP;
  if (before === null) return behind - PLACE_STEP;
  const between = Math.floor((before + behind) / 2);
  return between === before ? null : between;
}

function lastBelow(places: readonly number[], limit: number): number | null {
  const below = places.filter((place) => place < limit);
  return below.length === 0 ? null : Math.max(...below);
}

function firstAbove(places: readonly number[], limit: number): number | null {
  const above = places.filter((place) => place > limit);
  return above.length === 0 ? null : Math.min(...above);
}
