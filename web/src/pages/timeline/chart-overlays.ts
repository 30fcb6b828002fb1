import { day } from '@gantry/shared/dates/day';
import type { ChainMark, ChainOnChart } from '@gantry/shared/timeline/chain-marks';
import type { TimelineLink } from '@gantry/shared/timeline/types';
import type { Plan, PlanRow } from '../../features/milestones/api/plan.js';
import type { ScenarioChain } from '../../features/projection/api/driving-chain.js';

/** The row in which one scenario sees an item: its own, or the one that all share. */
export function rowsIn(plan: Plan, scenarioId: string | null): ReadonlyMap<string, PlanRow> {
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
