import type { OutlookResult } from '@gantry/shared/projection/outlook';
import { defaultTarget, namesOf, outlookIn, type PlanWithBodies, scenariosOf } from '../projection/index.js';
import { type PlanRow, planRows } from '../timeline/index.js';

export interface WorkingPlan {
  scenario: ReturnType<typeof scenariosOf>[number];
  target: ReturnType<typeof defaultTarget>;
  result: OutlookResult;
  /** One for each item that this scenario has. */
  rows: PlanRow[];
  names: ReturnType<typeof namesOf>;
}

/** The plan under the scenario that the programme works to: rows as every screen shows them, and what is computed. */
export function workingPlan(read: PlanWithBodies): WorkingPlan {
  const scenario = scenariosOf(read.plan)[0] ?? null;
  const target = defaultTarget(read.plan);
  const result = outlookIn(read, scenario?.id ?? null, target?.id ?? null);
  const rows = planRows(read.plan).filter((row) => row.scenario === null || row.scenario.id === scenario?.id);
  return { scenario, target, result, rows, names: namesOf(read) };
}
