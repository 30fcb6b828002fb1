import { consultationProblems, sensitiveEventProblems } from '../calendar/restricted-periods.js';
import type { Day } from '../dates/day.js';
import type { Problem } from '../errors/error-codes.js';
import type { Projected } from '../schedule/projection.js';
import type { Outlook } from './outlook.js';
import type { ProjectionItem } from './plan-facts.js';

/** A warning about one item of a plan. */
export interface ItemWarning extends Problem {
  itemId: string;
}

/**
 * `PEP-1` and `PEP-2` for every item that is held back in a restricted period: where the plan puts it, at its earliest and
 * latest. What somebody recorded about it is said with the warning; a recorded extension settles `PEP-2`.
 * Example: a launch computed for 1 February and a consultation of twelve weeks overlap 27 March to 3 May 2018.
 */
export function restrictionWarnings(outlook: Outlook): ItemWarning[] {
  const { restrictions, items } = outlook.facts;
  if (restrictions.length === 0) return [];
  return items.flatMap((item) => {
    if (item.sensitiveEvent === null || item.actual !== null) return [];
    const problems =
      item.sensitiveEvent === 'CONSULTATION'
        ? consultation(outlook, item)
        : sensitiveEventProblems(item.sensitiveEvent, whenOf(outlook, item.id), [], restrictions);
    return problems.map((problem) => ({
      ...problem,
      message: item.restrictedNote ? `${problem.message} Recorded: ${item.restrictedNote}` : problem.message,
      itemId: item.id,
    }));
  });
}

/** A consultation is the work itself, or its end where that is counted from its launch. */
function consultation(outlook: Outlook, item: ProjectionItem): Problem[] {
  const found = outlook.projection.byNode.get(item.id)?.likely;
  if (!found?.isKnown) return [];
  const launch = item.anchorId === null ? undefined : outlook.projection.byNode.get(item.anchorId)?.likely;
  const opens = launch?.isKnown ? launch.finish : found.start;
  return consultationProblems(
    { opens, closes: found.finish, areas: [], hasExtension: item.restrictedNote !== null },
    outlook.facts.restrictions,
  );
}

function whenOf({ projection }: Outlook, itemId: string): { earliest: Day | null; latest: Day | null } {
  const found = projection.byNode.get(itemId);
  const likely = finishOf(found?.likely);
  return { earliest: finishOf(found?.earliest) ?? likely, latest: finishOf(found?.latest) ?? likely };
}

const finishOf = (found: Projected | undefined): Day | null => (found?.isKnown ? found.finish : null);
