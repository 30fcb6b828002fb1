import { type Day, day } from '@gantry/shared/dates/day';
import { planDateView } from '../../platform/dates/plan-date-columns.js';
import type { PlanRow } from '../timeline/index.js';
import type { OverviewLaunchType } from './overview.types.js';
import { byDay, dateWords, expectedOf, isOpen, lastDay, type Titles } from './overview-rows.js';

/**
 * The dates that the board protects, each as every open scenario has it. Those on which scenarios differ come first:
 * there lies the question. Example: 1 February 2018 in scenario 1 and 8 March 2018 in scenario 2 are 35 days apart.
 */
export function launches(rows: readonly PlanRow[], titles: Titles, today: string): OverviewLaunchType[] {
  const ofItem = new Map<string, PlanRow[]>();
  for (const row of rows)
    if (row.item.is_protected && isOpen(row))
      ofItem.set(row.item.id, [...(ofItem.get(row.item.id) ?? []), row]);
  return [...ofItem.values()]
    .sort((a, b) => b.length - a.length || byDay(a[0] as PlanRow, b[0] as PlanRow))
    .map((same) => launch(same, titles, day(today)));
}

function launch(rows: readonly PlanRow[], titles: Titles, today: Day): OverviewLaunchType {
  const { item } = rows[0] as PlanRow;
  return {
    itemId: item.id,
    code: item.code,
    title: item.title,
    daysApart: daysApart(rows),
    dates: rows.map((row) => ({
      scenarioNumber: row.scenario?.number ?? null,
      scenarioName: row.scenario?.name ?? null,
      isWorking: row.scenario === null || row.scenario.state === 'WORKING',
      branchCondition: row.scenario?.branch_condition ?? null,
      probability: row.scenario?.probability ?? null,
      decideBy: row.scenario?.decide_by ?? null,
      date: planDateView(expectedOf(row)),
      when: dateWords(row, titles),
      daysAway: away(row, today),
      rag: row.status.shown,
      ragSentence: row.status.sentence,
    })),
  };
}

/** From the earliest scenario to the latest, last possible day to last possible day; unknown where one has none. */
function daysApart(rows: readonly PlanRow[]): number | null {
  const days = rows.map(lastDay).filter((at) => at !== null);
  if (rows.length < 2 || days.length < rows.length) return null;
  return Math.max(...days) - Math.min(...days);
}

function away(row: PlanRow, today: Day): number | null {
  const last = lastDay(row);
  return last === null ? null : last - today;
}
