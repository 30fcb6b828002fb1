/** What became of an item between the two plans that are compared, in the order in which it is counted. */
export const ITEM_CHANGES = ['moved', 'added', 'removed', 'changed'] as const;
export type ItemChangeKind = (typeof ITEM_CHANGES)[number];

/** An item of a compared plan: what became of it, and what of it reads otherwise. */
export interface ItemChange {
  kind: ItemChangeKind;
  /** “RAG: Green → Red; Owner: nobody → Programme lead”; empty where the kind says it all. */
  detail: string;
}

/** Something that may have become another between two plans. */
export interface Changeable {
  change?: ItemChange;
}

/** The word beside a mark, in a cell and in a legend. */
export const CHANGE_WORDS: Record<ItemChangeKind, string> = {
  moved: 'Moved',
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
};

/** “Changed. RAG: Green → Red”: what became of an item, for its cell; empty where nothing is compared. */
export function changeWords({ change }: Changeable): string {
  if (change === undefined) return '';
  const word = CHANGE_WORDS[change.kind];
  return change.detail === '' ? word : `${word}. ${change.detail}`;
}

/** “RAG: Green → Red”; “nothing” where a side says nothing. */
export function fieldChangeWords(label: string, before: string, after: string): string {
  return `${label}: ${before || 'nothing'} → ${after || 'nothing'}`;
}

/** How many items of each kind are drawn, and how many of them have no day to be drawn at. */
export interface ChangeCount {
  kind: ItemChangeKind;
  count: number;
  undated: number;
}

/** All four kinds, so that a nought is said as well. Example: of two items gone, one without a date: `{ count: 2, undated: 1 }`. */
export function changeCounts(
  items: readonly Changeable[],
  isUndated: (index: number) => boolean,
): ChangeCount[] {
  return ITEM_CHANGES.map((kind) => {
    const found = items.flatMap(({ change }, index) => (change?.kind === kind ? [index] : []));
    return { kind, count: found.length, undated: found.filter(isUndated).length };
  });
}
