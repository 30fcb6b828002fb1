/** The standing rows of a side that a new row may point at. */
export interface Place {
  mark: string;
  ids: Readonly<Record<string, string>>;
  /** Persons whose grant is on a body: they get the same grant on a body that is made anew. */
  bodyGrants: readonly { personId: string; role: string }[];
  /** The same for a programme. */
  programmeGrants: readonly { personId: string; role: string }[];
}

/** Table and columns; the first row of a list is the one that the kind is named after. */
export type NewRow = [table: string, columns: Record<string, unknown>];
export type Maker = (at: Place, id: string, n: number) => NewRow[];
