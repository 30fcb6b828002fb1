/** A row of a plan: an item, and the scenario where scenarios date it apart. */
export interface PlanRowKey {
  itemId: string;
  /** Whatever names the scenario in both plans; null where scenarios agree. */
  scenario: string | number | null;
}

/** A row of two plans; null on the side where it is not. */
export interface RowPair<Row> {
  was: Row | null;
  is: Row | null;
}

/**
 * The rows of two plans beside each other: the same item under the same scenario; or that of the plan, where only one of
 * the two had scenarios about it. What is in the later plan comes in its order, then what is only in the earlier.
 * Example: Launch has one date before and one for each of two scenarios after: both are set against the one before.
 */
export function pairRows<Row>(
  before: readonly Row[],
  after: readonly Row[],
  keyOf: (row: Row) => PlanRowKey,
): RowPair<Row>[] {
  const earlier = byItem(before, keyOf);
  const later = byItem(after, keyOf);
  return [
    ...after.map((is) => ({ was: matching(is, earlier, later, keyOf), is })),
    ...before.flatMap((was) => (matching(was, later, earlier, keyOf) ? [] : [{ was, is: null }])),
  ];
}

type ByItem<Row> = ReadonlyMap<string, readonly Row[]>;

function byItem<Row>(rows: readonly Row[], keyOf: (row: Row) => PlanRowKey): ByItem<Row> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const { itemId } = keyOf(row);
    const known = found.get(itemId);
    if (known) known.push(row);
    else found.set(itemId, [row]);
  }
  return found;
}

function matching<Row>(
  row: Row,
  others: ByItem<Row>,
  own: ByItem<Row>,
  keyOf: (row: Row) => PlanRowKey,
): Row | null {
  const { itemId, scenario } = keyOf(row);
  const ofItem = others.get(itemId) ?? [];
  const same = ofItem.find((other) => keyOf(other).scenario === scenario);
  if (same !== undefined) return same;
  if (scenario === null) return (own.get(itemId)?.length === 1 && ofItem[0]) || null;
  return ofItem.find((other) => keyOf(other).scenario === null) ?? null;
}
