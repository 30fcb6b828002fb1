import { calendarFor } from '@gantry/shared/calendar/calendar-book';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { resolveOffset } from '@gantry/shared/dates/resolve-offset';
import { describeSlip, slip, slipFigure } from '@gantry/shared/dates/slip';
import { planDateView } from '../../platform/dates/plan-date-columns.js';
import { dateUnder, type PlanFacts, planRows } from '../timeline/index.js';
import type { BaselineComparisonType, BaselineRowType } from './baseline.types.js';

type ItemRow = PlanFacts['items'][number];

/** A date of a baseline as stored, under the prefix that plan rows use. */
export type BaselineDateRow = Pick<ItemRow, Extract<keyof ItemRow, `b_${string}`>> & {
  plan_item_id: string;
  scenario_id: string | null;
};

/** The plan now against one baseline, by the same rule of slip as everywhere. Pure: no database, no clock. */
export function comparison(
  id: string,
  plan: PlanFacts,
  dates: readonly BaselineDateRow[],
  moves: ReadonlyMap<string, number>,
): BaselineComparisonType {
  const calendar = calendarFor(plan.calendar, { programmeId: plan.programme.id });
  const stored = new Map(dates.map((row) => [`${row.plan_item_id} ${row.scenario_id ?? ''}`, row]));
  const rowOf = (itemId: string, scenarioId: string | null) =>
    stored.get(`${itemId} ${scenarioId ?? ''}`) ?? stored.get(`${itemId} `) ?? null;
  const dateOf = (itemId: string, scenarioId: string | null): PlanDate | null => {
    const row = rowOf(itemId, scenarioId);
    const date = row && dateUnder(row, 'b');
    if (!row || !date || date.offset === null || row.b_anchor === null || row.b_anchor === itemId)
      return date;
    const anchor = rowOf(row.b_anchor, scenarioId);
    return resolveOffset(date, anchor && dateUnder(anchor, 'b'), calendar);
  };
  const rows = planRows(plan).map((row): BaselineRowType => {
    const baseline = dateOf(row.item.id, row.scenario?.id ?? null);
    const current = row.actual ?? row.forecast;
    const found = slip(baseline, current, calendar, row.actual ? 'actual' : 'forecast');
    return {
      rowId: row.scenario ? `${row.item.id}:${row.scenario.number}` : row.item.id,
      itemId: row.item.id,
      code: row.item.code,
      title: row.item.title,
      scenarioNumber: row.scenario?.number ?? null,
      baseline: planDateView(baseline),
      current: planDateView(current),
      isDone: row.actual !== null,
      slipWorkingDays: found.isKnown ? found.workingDays.to : null,
      slipCalendarDays: found.isKnown ? found.calendarDays.to : null,
      slipFigure: slipFigure(found),
      calendarFigure: slipFigure(found, 'calendarDays'),
      slipWords: describeSlip(found),
      moves: moves.get(row.item.id) ?? 0,
    };
  });
  return { id, rows, summary: summaryOf(rows) };
}

function summaryOf(rows: readonly BaselineRowType[]): string {
  const known = rows.filter((row) => row.slipWorkingDays !== null);
  const later = known.filter((row) => row.slipWorkingDays! > 0).length;
  const earlier = known.filter((row) => row.slipWorkingDays! < 0).length;
  const same = known.length - later - earlier;
  return `${later} later, ${earlier} earlier, ${same} the same; ${rows.length - known.length} not known.`;
}
