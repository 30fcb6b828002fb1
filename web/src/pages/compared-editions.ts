import { tablesOf } from '@gantry/shared/packs/compare-editions';
import { comparedPlan } from '@gantry/shared/packs/compared-plan';
import type { PackContent } from '@gantry/shared/packs/pack-content';
import type { TimelineScreenData } from '../features/timeline/timeline-data.js';
import { comparedScreen } from './compared-data.js';
import type { DrawnPlan } from './timeline/screen-data.js';

/** What differs between the plans of two editions as the timeline draws it; null where they have none in common. */
export function comparedEditions(before: PackContent, after: PackContent): TimelineScreenData | null {
  const found = comparedPlan(tablesOf(before), tablesOf(after));
  if (found === null) return null;
  const plan: DrawnPlan = {
    today: after.asAt.day,
    groups: found.groups.map((name) => ({
      ...{ kind: 'WORKSTREAM', id: name, title: name, parentId: null, isPrinted: null },
    })),
    scenarios: found.scenarios.map((name) => ({
      ...{ id: name, number: Number(/\d+/.exec(name)?.[0] ?? 0), name },
      ...{ isWorking: false, branchCondition: null, decideBy: null },
    })),
    ...{ meetings: [], links: [], restrictions: [] },
  };
  return comparedScreen(plan, found.rows, `edition ${before.edition}`);
}
