import type { PlanRowLike } from '@gantry/shared/timeline/plan-like';
import type { ComparedRow as BaselineRow } from '../features/baselines/api/baselines.js';
import type { Plan } from '../features/milestones/api/plan.js';
import type { TimelineScreenData } from '../features/timeline/timeline-data.js';
import { type ComparedRow, comparedScreen } from './compared-data.js';

/**
 * What differs from a baseline as the timeline draws it: what moved, what it does not hold, and what it alone holds, at the
 * date that it holds. A baseline holds dates, so nothing else of an item is compared.
 */
export function comparedBaseline(
  plan: Plan,
  rows: readonly BaselineRow[],
  words: string,
): TimelineScreenData {
  const known = new Map(plan.rows.map((row) => [row.rowId, row]));
  const compared = rows.flatMap((row): ComparedRow[] => {
    if (row.change === 'SAME') return [];
    const about = known.get(row.rowId) ?? goneRow(row);
    if (row.change === 'GONE')
      return [
        {
          row: { ...about, baseline: null, actual: null, forecast: row.baseline },
          was: null,
          change: { kind: 'removed', detail: '' },
        },
      ];
    const stated = row.isDone ? { actual: row.current } : { actual: null, forecast: row.current };
    const isNew = row.change === 'ADDED';
    return [
      {
        row: { ...about, baseline: null, ...stated },
        was: row.baseline,
        change: isNew
          ? { kind: 'added', detail: 'The baseline holds no date of it' }
          : { kind: 'moved', detail: row.slipWords },
      },
    ];
  });
  return comparedScreen(plan, compared, words);
}

/** What is not in the plan any longer has nothing but what the baseline and its record say. */
function goneRow({ rowId, itemId, code, title, kind, workstreamId }: BaselineRow): PlanRowLike {
  return {
    ...{ rowId, itemId, code, title, kind, workstreamId },
    ...{ category: '', laneId: null, bodyId: null, meetingId: null, pathwayId: null, scenarioId: null },
    ...{ owner: null, isProtected: false, rag: 'grey', baseline: null, forecast: null, actual: null },
  };
}
