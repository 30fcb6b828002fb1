import type { Plan, PlanRow } from '../api/plan.js';

type Counted = Pick<PlanRow, 'itemId' | 'scenarioId'>;

/**
 * How many items the rows are about, as the overview counts them: those that the programme works to. An item on which
 * scenarios differ has a row for each that knows it: "110 items in 113 rows: 3 differ by scenario".
 */
export function itemCount(
  shown: readonly Counted[],
  total: number,
  scenarios: readonly Pick<Plan['scenarios'][number], 'id' | 'isWorking'>[],
): string {
  const working = scenarios.find(({ isWorking }) => isWorking)?.id ?? null;
  const itemsOf = (rows: readonly Counted[]) => new Set(rows.map(({ itemId }) => itemId)).size;
  const workedTo = itemsOf(shown.filter(({ scenarioId }) => scenarioId === null || scenarioId === working));
  // A filter may leave nothing but what another scenario adds.
  const items = workedTo || itemsOf(shown);
  const differing = itemsOf(shown.filter(({ scenarioId }) => scenarioId !== null));
  const count = `${items} ${items === 1 ? 'item' : 'items'}`;
  if (differing === 0 && shown.length === total) return count;
  const rows = shown.length === total ? `${total}` : `${shown.length} of ${total}`;
  const why = differing === 0 ? '' : `: ${differing} ${differing === 1 ? 'differs' : 'differ'} by scenario`;
  return `${count} in ${rows} rows${why}`;
}
