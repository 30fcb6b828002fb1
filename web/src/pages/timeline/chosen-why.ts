import type { Plan, PlanRow } from '../../features/milestones/api/plan.js';

/** The item whose driving chain is shown, and under which scenario. */
export interface ChosenWhy {
  itemId: string;
  title: string;
  /** Null for a plan without scenarios. */
  scenarioId: string | null;
}

/** The scenario that the plan works to; null for a plan without any. */
export function workingScenarioId({ scenarios }: Plan): string | null {
  return (scenarios.find(({ isWorking }) => isWorking) ?? scenarios[0])?.id ?? null;
}

/**
 * What `?why=` asks for: the code of an item, and after a colon the number of a scenario. Where the chart shows one scenario
 * alone it is that one; without a number the one that the plan works to. Null for what is not in the plan.
 */
export function chosenWhy(plan: Plan, why: string | undefined, shownId: string | null): ChosenWhy | null {
  if (!why) return null;
  const [code, number] = why.split(':');
  const row = plan.rows.find((one) => one.code === code);
  if (!row) return null;
  const asked = plan.scenarios.find((one) => String(one.number) === number)?.id;
  return { itemId: row.itemId, title: row.title, scenarioId: shownId ?? asked ?? workingScenarioId(plan) };
}

/** The words for the address: a scenario is named only where it is not the one that the plan works to. */
export function whyParam(plan: Plan, row: Pick<PlanRow, 'code' | 'scenarioId'>): string {
  const scenario = plan.scenarios.find(({ id }) => id === row.scenarioId);
  return scenario && scenario.id !== workingScenarioId(plan) ? `${row.code}:${scenario.number}` : row.code;
}
