import type { HolidayDivision, OfficeProgramme, Workstream } from '../api/structure.js';

export const KIND_WORDS: Record<Workstream['kind'], string> = {
  WORKSTREAM: 'Workstream',
  WORKING_GROUP: 'Working group',
};

export const DIVISION_WORDS: Record<HolidayDivision, string> = {
  ENGLAND_AND_WALES: 'England and Wales',
  SCOTLAND: 'Scotland',
  NORTHERN_IRELAND: 'Northern Ireland',
};

export const CODE_HINT = 'Small letters, digits and hyphens, such as elective-care.';

/** A first suggestion for a code: "Elective care (2nd phase)" becomes "elective-care-2nd-phase". */
export function suggestedCode(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[̀-ͯ’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-$/, '');
}

interface Node {
  id: string;
  parentId: string | null;
}

/** The row and everything below it. */
export function withAllBelow<Row extends Node>(rows: readonly Row[], id: string): Set<string> {
  const found = new Set([id]);
  let size = 0;
  while (size < found.size) {
    size = found.size;
    for (const row of rows) if (row.parentId !== null && found.has(row.parentId)) found.add(row.id);
  }
  return found;
}

export function depthOf(rows: readonly Node[], row: Node): number {
  let depth = 0;
  for (let at = row; at.parentId !== null && depth < rows.length; depth += 1) {
    const above = rows.find(({ id }) => id === at.parentId);
    if (!above) break;
    at = above;
  }
  return depth;
}

/** Where a programme may stand: below one that is worked on, outside itself and of what is below it. */
export function possibleParents(
  programmes: readonly OfficeProgramme[],
  id: string | null,
): OfficeProgramme[] {
  const inside = id === null ? new Set<string>() : withAllBelow(programmes, id);
  return programmes.filter((one) => !one.isArchived && !inside.has(one.id));
}
