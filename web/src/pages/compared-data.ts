import { pairRows } from '@gantry/shared/changes/pair-rows';
import { fieldChangeWords, type ItemChange } from '@gantry/shared/timeline/item-change';
import type { DateLike, PlanRowLike } from '@gantry/shared/timeline/plan-like';
import type { InstantComparison } from '../features/as-at/api/comparison.js';
import type { Plan, PlanRow } from '../features/milestones/api/plan.js';
import type { TimelineScreenData } from '../features/timeline/timeline-data.js';
import { type DrawnPlan, screenData } from './timeline/screen-data.js';

type ComparedRecord = InstantComparison['records'][number];

/** A row of two plans as it is drawn: as the later has it, or the earlier where it went. */
export interface ComparedRow {
  row: PlanRowLike;
  /** Where it stood before, for its outline; null where it stood nowhere or where it still stands. */
  was: DateLike | null;
  change: ItemChange;
}

/** What differs between two plans as the timeline draws it; `words` names the earlier one. */
export function comparedScreen(
  plan: DrawnPlan,
  rows: readonly ComparedRow[],
  words: string,
): TimelineScreenData {
  const drawn = rows.map(({ row, was }) => ({ ...row, baseline: was, ...statedOf(row) }));
  const data = screenData(plan, drawn, `Against ${words}`, true);
  const outlineName = `At ${words}`;
  const items = data.items.map((item, i) => ({ ...item, outlineName, change: rows[i]!.change }));
  return { ...data, items };
}

/** The date that is drawn must not come from the outline, which takes the place of the baseline. */
const statedOf = (row: PlanRowLike) => ({ forecast: row.forecast ?? row.baseline });

/**
 * What differs between the plans of two moments, row by row: what moved or reads otherwise, what came, and what went as it
 * stood before. What a row says otherwise is taken from the comparison of the records, so that list and drawing agree.
 */
export function comparedPlans(
  before: Plan,
  after: Plan,
  records: readonly ComparedRecord[],
  words: string,
): TimelineScreenData {
  const told = new Map(
    records.flatMap(({ entity, id, change, fields }) =>
      entity === 'plan_item' && change === 'CHANGED' ? [[id, fields] as const] : [],
    ),
  );
  const pairs = pairRows(before.rows, after.rows, ({ itemId, scenarioId }) => ({
    itemId,
    scenario: scenarioId,
  }));
  const rows = pairs.flatMap(({ was, is }): ComparedRow[] => {
    const row = (is ?? was) as PlanRow;
    const detail = (told.get(row.itemId) ?? [])
      .filter(({ scenarioId }) => !scenarioId || scenarioId === row.scenarioId)
      .map(({ label, before: from, after: to }) => fieldChangeWords(label, from, to))
      .join('; ');
    if (was === null) return [{ row, was: null, change: { kind: 'added', detail } }];
    if (is === null) return [{ row, was: null, change: { kind: 'removed', detail } }];
    const hasMoved = !isSameDate(dateOf(was), dateOf(is));
    if (!hasMoved && detail === '') return [];
    return [{ row, was: dateOf(was), change: { kind: hasMoved ? 'moved' : 'changed', detail } }];
  });
  return comparedScreen(bothPlans(before, after), rows, words);
}

/** The later plan, with the groups and scenarios of what is only in the earlier one. */
function bothPlans(before: Plan, after: Plan): Plan {
  const known = new Set(after.groups.map(({ kind, id }) => `${kind} ${id}`));
  const scenarios = new Set(after.scenarios.map(({ id }) => id));
  return {
    ...after,
    groups: [...after.groups, ...before.groups.filter(({ kind, id }) => !known.has(`${kind} ${id}`))],
    scenarios: [...after.scenarios, ...before.scenarios.filter(({ id }) => !scenarios.has(id))],
  };
}

const dateOf = (row: PlanRow) => row.actual ?? row.forecast ?? row.baseline;

/** The days alone: words that became surer of them are told as a change. */
function isSameDate(a: ReturnType<typeof dateOf>, b: ReturnType<typeof dateOf>): boolean {
  return (a?.earliest ?? null) === (b?.earliest ?? null) && (a?.latest ?? null) === (b?.latest ?? null);
}
