import { type Day, day } from '@gantry/shared/dates/day';
import type { ChainMark, ChainOnChart } from '@gantry/shared/timeline/chain-marks';
import type { ChanceMark, ProjectedMark } from '@gantry/shared/timeline/projected-marks';
import { type Standing, standingOf } from '@gantry/shared/timeline/standing';
import type { TimelineLink } from '@gantry/shared/timeline/types';
import type { Plan, PlanRow } from '../../features/milestones/api/plan.js';
import type { ScenarioChain } from '../../features/projection/api/driving-chain.js';
import type { ItemChances } from '../../features/projection/api/item-chances.js';
import type { ProjectedDays } from '../../features/projection/api/projected-days.js';
import { projectedCell } from '../../features/projection/components/projected-words.js';
import { formatDay } from '../../lib/dates.js';
import { calendarOf } from '../../lib/plan-calendar.js';
import { workingScenarioId } from './chosen-why.js';

const dayOf = (iso: string | null | undefined): Day | null => (iso ? day(iso) : null);

/** The row in which one scenario sees an item: its own, or the one that all share. */
function rowsIn(plan: Plan, scenarioId: string | null): ReadonlyMap<string, PlanRow> {
  const rows = new Map<string, PlanRow>();
  for (const row of plan.rows)
    if (row.scenarioId === null || row.scenarioId === scenarioId) rows.set(row.itemId, row);
  return rows;
}

/** The driving chain of one scenario by the rows of the chart. */
export function chainOnChart(plan: Plan, scenario: ScenarioChain, itemId: string): ChainOnChart | null {
  const { chain, scenarioId } = scenario;
  if (chain === null) return null;
  const rows = rowsIn(plan, scenarioId ?? null);
  const idOf = (id: string) => rows.get(id)?.rowId;
  const steps = new Map<string, ChainMark>();
  chain.steps.forEach(({ itemId: id, isDriving, wait }, at) => {
    const rowId = idOf(id);
    if (rowId === undefined) return;
    steps.set(rowId, {
      position: at + 1,
      count: chain.steps.length,
      isDriving,
      isChosen: id === itemId,
      wait: wait && { from: day(wait.from), to: day(wait.to), words: wait.words },
    });
  });
  const links = chain.links.flatMap(({ fromId, toId, kind, isDriving }) => {
    const [from, to] = [idOf(fromId), idOf(toId)];
    return from && to ? [{ fromId: from, toId: to, type: kind as TimelineLink['type'], isDriving }] : [];
  });
  return { chosenId: idOf(itemId) ?? itemId, steps, links };
}

interface OfScenario<T> {
  scenarioId?: string | null;
  items: readonly (T & { itemId: string })[];
}

/** A fact for each row from the scenario that it belongs to; what all share is told as in the scenario shown. */
function byRow<T, M>(
  plan: Plan,
  scenarios: readonly OfScenario<T>[],
  shownId: string | null,
  markOf: (item: T, row: PlanRow) => M | null,
): ReadonlyMap<string, M> {
  const items = new Map(
    scenarios.map(({ scenarioId, items }) => [
      scenarioId ?? null,
      new Map(items.map((item) => [item.itemId, item])),
    ]),
  );
  const common = shownId ?? workingScenarioId(plan);
  const marks = new Map<string, M>();
  for (const row of plan.rows) {
    const item = items.get(row.scenarioId ?? common)?.get(row.itemId);
    const mark = item === undefined ? null : markOf(item, row);
    if (mark !== null) marks.set(row.rowId, mark);
  }
  return marks;
}

/** The computed days by row; what is done has no other. */
export function projectedMarks(
  plan: Plan,
  { scenarios }: ProjectedDays,
  shownId: string | null,
): ReadonlyMap<string, ProjectedMark> {
  return byRow(plan, scenarios, shownId, (item, row) =>
    row.actual
      ? null
      : {
          earliest: dayOf(item.earliest),
          likely: dayOf(item.likely),
          latest: dayOf(item.latest),
          isUnconfirmed: item.isUnconfirmed,
          words: projectedCell(item, row.forecast?.latest ?? null),
        },
  );
}

/** Example of the words: "7 Mar 2018, 12 Apr 2018"; "no date" where fewer runs than that come to one. */
export function chanceMarks(
  plan: Plan,
  { scenarios }: ItemChances,
  shownId: string | null,
): ReadonlyMap<string, ChanceMark> {
  const written = (iso: string | null) => (iso === null ? 'no date' : formatDay(iso));
  return byRow(plan, scenarios, shownId, ({ p50, p80 }, row) =>
    row.actual ? null : { p50: dayOf(p50), p80: dayOf(p80), words: `${written(p50)}, ${written(p80)}` },
  );
}

/** Where each row stands at the office's today, by what was agreed, else by what is stated. */
export function standings(plan: Plan): ReadonlyMap<string, Standing> {
  const calendar = calendarOf(plan.calendar);
  const today = day(plan.today);
  return new Map(
    plan.rows.map((row) => {
      const planned = dayOf(row.baseline?.latest) === null ? row.forecast : row.baseline;
      const isWork = row.kind === 'ACTIVITY' && planned?.shape === 'PERIOD';
      const done = dayOf(row.actual?.latest ?? row.actual?.earliest);
      const facts = {
        start: isWork ? dayOf(planned.earliest) : null,
        due: dayOf(planned?.latest),
        doneOn: done ?? (row.state === 'COMPLETE' ? today : null),
        isBegun: row.state !== 'NOT_STARTED',
        isOut: row.state === 'CANCELLED' || row.state === 'SUPERSEDED',
      };
      return [row.rowId, standingOf(facts, today, calendar)];
    }),
  );
}
