import { itemSteps } from '@gantry/shared/projection/item-steps';
import { cliffs, type Outlook } from '@gantry/shared/projection/outlook';
import { cliffWords, missedWords, type Names } from '@gantry/shared/projection/projection-words';
import { outlookIn } from './known-outlooks.js';
import type { PlanWithBodies } from './projection.queries.js';
import type { ItemProjectionType } from './projection.types.js';
import { defaultTarget, itemView, namesOf, scenariosOf, warningsOf } from './projection-view.js';

/** One item as the plan computes it under each scenario, with the steps of the reasoning and what one more day costs. */
export function itemProjections(read: PlanWithBodies, itemId: string): ItemProjectionType[] {
  const names = namesOf(read);
  const target = defaultTarget(read.plan)?.id ?? null;
  return scenariosOf(read.plan).flatMap((scenario): ItemProjectionType[] => {
    const result = outlookIn(read, scenario?.id ?? null, target);
    if (!result.isProjected) return [];
    const projection = result.outlook.projection.byNode.get(itemId);
    if (!projection) return [];
    return [
      {
        scenarioNumber: scenario?.number ?? null,
        isWorking: scenario === null || scenario.state === 'WORKING',
        item: itemView(projection, result.outlook, names),
        steps: itemSteps(result.outlook, names).all(itemId),
        cliff: cliffOf(result.outlook, itemId, names),
        warnings: warningsOf(read.plan, result.outlook, names).filter((one) => one.itemId === itemId),
      },
    ];
  });
}

function cliffOf(outlook: Outlook, itemId: string, names: Names): string | null {
  if (outlook.targetId === null || outlook.targetId === itemId) return null;
  const [cliff] = cliffs(outlook, [itemId]);
  if (!cliff) return null;
  const target = names.item(outlook.targetId);
  return outlook.gates.has(itemId)
    ? `${missedWords(cliff, target)}.`
    : `It has ${cliffWords(cliff, target)}.`;
}
