import type { PackDifference } from './compare-editions.js';
import type { PackTable } from './pack-content.js';

/** A field that reads otherwise; `before` is null where its old words name what this audience may not read now. */
export type ToldField = Omit<PackDifference['fields'][number], 'before'> & { before: string | null };

/**
 * The names by which earlier tables tell of records that this audience may not read now: codes and titles as they stood.
 * Example: with MS-007 exempt by now, a row "MS-007 | First draft report" gives both.
 */
export function namesKeptBack(
  tables: readonly PackTable[],
  isStillReadable: (entity: string, id: string) => boolean,
): string[] {
  return tables.flatMap(({ columns, rows }) =>
    rows.flatMap((row) => {
      const [first, second] = row;
      if (first?.ref === undefined || isStillReadable(first.ref.entity, first.ref.id)) return [];
      const hasTitle = columns[1]?.key === 'title';
      return [first.text, ...(hasTitle ? [second?.text ?? ''] : [])];
    }),
  );
}

/**
 * Whether old words name something that is kept back. A name that the new words hold as well is no secret of this audience:
 * they were read as it reads. Example: "Next: MS-007 First draft report" does, once MS-007 is exempt.
 */
export function namesAny(words: string, names: readonly string[], now = ''): boolean {
  const [was, is] = [words.toLowerCase(), now.toLowerCase()];
  return names.some((name) => {
    const one = name.trim().toLowerCase();
    return one !== '' && was.includes(one) && !is.includes(one);
  });
}
