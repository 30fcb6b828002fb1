const LONGEST_NAME = 44;

/** A name that leaves room for the figures beside it. */
export function shortName(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

/** Rows as lines of one width a column; from `numbers` on they are aligned to the right. */
export function aligned(rows: readonly (readonly string[])[], numbers: number): string[] {
  const width = rows[0]!.map((_, column) =>
    rows.reduce((most, cells) => Math.max(most, cells[column]!.length), 0),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) =>
        column >= numbers ? cell.padStart(width[column]!) : cell.padEnd(width[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
}
