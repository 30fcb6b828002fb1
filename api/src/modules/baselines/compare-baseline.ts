import { calendarFor } from '@gantry/shared/calendar/calendar-book';
import type { WorkingCalendar } from '@gantry/shared/calendar/working-days';
import { day } from '@gantry/shared/dates/day';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { resolveOffset } from '@gantry/shared/dates/resolve-offset';
import { describeSlip, slip, slipFigure } from '@gantry/shared/dates/slip';
import { planDateView } from '../../platform/dates/plan-date-columns.js';
import { dateUnder, type PlanFacts, planRows } from '../timeline/index.js';
import type { BaselineChange, BaselineComparisonType, BaselineRowType } from './baseline.types.js';

type ItemRow = PlanFacts['items'][number];

/** A date of a baseline as stored, under the prefix that plan rows use. */
export type BaselineDateRow = Pick<ItemRow, Extract<keyof ItemRow, `b_${string}`>> & {
  plan_item_id: string;
  scenario_id: string | null;
};

/** What is known of an item of a baseline that is not in the plan any longer. */
export interface GoneItem {
  id: string;
  code: string;
  title: string;
  kind: string;
  workstreamId: string | null;
}

/** A baseline with its dates as stored. */
export interface StoredBaseline {
  id: string;
  takenOn: string;
  dates: readonly BaselineDateRow[];
}

type DateOf = (itemId: string, scenarioId: string | null) => PlanDate | null;

/** One row before it is told: what the baseline says, what is set against it, and when it happened. */
interface Compared {
  before: PlanDate | null;
  after: PlanDate | null;
  actual: PlanDate | null;
  /** It is set against the plan, or against another baseline that says nothing of it. */
  isAfterKnown: boolean;
}

/**
 * The plan now, or a later baseline, against one baseline, by the same rule of slip as everywhere. What the baseline holds
 * and the plan does not stands at the end. Pure: no database, no clock.
 */
export function comparison(
  plan: PlanFacts,
  gone: readonly GoneItem[],
  moves: ReadonlyMap<string, number>,
  { before, after }: { before: StoredBaseline; after: StoredBaseline | null },
): BaselineComparisonType {
  const calendar = calendarFor(plan.calendar, { programmeId: plan.programme.id });
  const beforeOf = datesOf(before.dates, calendar);
  const afterOf = after && datesOf(after.dates, calendar);
  const tell = (facts: Compared) => told(facts, before.takenOn, after?.takenOn ?? null, calendar);
  const rows = planRows(plan).flatMap((row): BaselineRowType[] => {
    const scenarioId = row.scenario?.id ?? null;
    const facts = {
      before: beforeOf(row.item.id, scenarioId),
      after: afterOf ? afterOf(row.item.id, scenarioId) : (row.actual ?? row.forecast),
      actual: row.actual,
      isAfterKnown: afterOf === null,
    };
    if (afterOf && facts.before === null && facts.after === null) return [];
    return [
      {
        rowId: row.scenario ? `${row.item.id}:${row.scenario.number}` : row.item.id,
        itemId: row.item.id,
        code: row.item.code,
        title: row.item.title,
        kind: row.item.kind,
        workstreamId: row.item.workstream_id,
        scenarioNumber: row.scenario?.number ?? null,
        moves: moves.get(row.item.id) ?? 0,
        ...tell(facts),
      },
    ];
  });
  const goneRows = gone.map((item): BaselineRowType => {
    const dates = { before: beforeOf(item.id, null), after: afterOf?.(item.id, null) ?? null };
    const { id, ...about } = item;
    return {
      ...{ rowId: id, itemId: id, ...about, scenarioNumber: null, moves: moves.get(id) ?? 0 },
      ...tell({ ...dates, actual: null, isAfterKnown: false }),
    };
  });
  const all = [...rows, ...goneRows];
  return { id: before.id, rows: all, summary: summaryOf(all) };
}

/** What a baseline says of an item: of its scenario, else of the plan; of what only scenarios know, the first of them. */
function datesOf(dates: readonly BaselineDateRow[], calendar: WorkingCalendar): DateOf {
  const stored = new Map(dates.map((row) => [`${row.plan_item_id} ${row.scenario_id ?? ''}`, row]));
  const anyOf = new Map(dates.map((row) => [row.plan_item_id, row]));
  const rowOf = (itemId: string, scenarioId: string | null) =>
    stored.get(`${itemId} ${scenarioId ?? ''}`) ??
    stored.get(`${itemId} `) ??
    (scenarioId === null ? anyOf.get(itemId) : undefined) ??
    null;
  return (itemId, scenarioId) => {
    const row = rowOf(itemId, scenarioId);
    const date = row && dateUnder(row, 'b');
    if (!row || !date || date.offset === null || row.b_anchor === null || row.b_anchor === itemId)
      return date;
    const anchor = rowOf(row.b_anchor, scenarioId);
    return resolveOffset(date, anchor && dateUnder(anchor, 'b'), calendar);
  };
}

function told(
  { before, after, actual, isAfterKnown }: Compared,
  beforeOn: string,
  afterOn: string | null,
  calendar: WorkingCalendar,
) {
  const isDone = actual !== null && (afterOn === null || isDoneBy(actual, afterOn));
  const current = after ?? (isDone ? actual : null);
  const found = slip(before, current, calendar, isDone ? 'actual' : 'forecast');
  return {
    baseline: planDateView(before),
    current: planDateView(current),
    isDone,
    change: changeOf(
      before ?? (actual && isDoneBy(actual, beforeOn) ? actual : null),
      current,
      isAfterKnown || current !== null,
    ),
    slipWorkingDays: found.isKnown ? found.workingDays.to : null,
    slipCalendarDays: found.isKnown ? found.calendarDays.to : null,
    slipFigure: slipFigure(found),
    calendarFigure: slipFigure(found, 'calendarDays'),
    slipWords: describeSlip(found),
  };
}

/** What was done by then was not open any longer, so no baseline of then holds it. */
const isDoneBy = (actual: PlanDate, on: string) => actual.latest !== null && actual.latest <= day(on);

function changeOf(before: PlanDate | null, after: PlanDate | null, isThere: boolean): BaselineChange {
  if (!isThere) return 'GONE';
  const isSame =
    (before?.earliest ?? null) === (after?.earliest ?? null) &&
    (before?.latest ?? null) === (after?.latest ?? null);
  // A baseline holds dates: what had none and has none is no news.
  return isSame ? 'SAME' : before === null ? 'ADDED' : 'MOVED';
}

/** Slips count for what stands in both; what came or went is counted for itself. */
function summaryOf(rows: readonly BaselineRowType[]): string {
  const count = (change: BaselineChange) => rows.filter((row) => row.change === change).length;
  const known = rows.filter((row) => row.slipWorkingDays !== null);
  const later = known.filter((row) => row.slipWorkingDays! > 0).length;
  const earlier = known.filter((row) => row.slipWorkingDays! < 0).length;
  const same = known.length - later - earlier;
  const slips = `${later} later, ${earlier} earlier, ${same} the same; ${rows.length - known.length} not known.`;
  return `${slips} ${count('ADDED')} added, ${count('GONE')} removed.`;
}
