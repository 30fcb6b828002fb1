import { type Day, day } from '@gantry/shared/dates/day';
import type { PlanRowLike } from '@gantry/shared/timeline/plan-like';
import { timelineItemOf } from '@gantry/shared/timeline/timeline-item-of';
import type { TimelineGroup, TimelineLink } from '@gantry/shared/timeline/types';
import type { Plan } from '../../features/milestones/api/plan.js';
import type { ScreenItem, TimelineScreenData } from '../../features/timeline/timeline-data.js';

const dayOf = (iso: string | null | undefined): Day | null => (iso ? day(iso) : null);

/** What of a plan is drawn beside its rows. */
export type DrawnPlan = Pick<Plan, 'today' | 'groups' | 'scenarios' | 'meetings' | 'links' | 'restrictions'>;

/** The plan as the timeline draws it: days as whole numbers, one row for each scenario where they differ. */
export function screenData(
  plan: DrawnPlan,
  rows: readonly PlanRowLike[],
  title: string,
  withBaseline: boolean,
): TimelineScreenData {
  const groups = (kind: string): TimelineGroup[] =>
    plan.groups
      .filter((group) => group.kind === kind)
      .map(({ id, title, parentId }) => ({ id, title, parentId }));
  const used = (kind: string, ids: ReadonlySet<string | null>) =>
    groups(kind).filter(({ id }) => ids.has(id));
  return {
    title,
    asAt: day(plan.today),
    groups: {
      lane: used('LANE', new Set(rows.map(({ laneId }) => laneId))),
      workstream: groups('WORKSTREAM'),
      body: used('BODY', new Set(rows.map(({ bodyId }) => bodyId))),
      pathway: used('PATHWAY', new Set(rows.map(({ pathwayId }) => pathwayId))),
    },
    items: rows.map((row) => itemOf(row, withBaseline)),
    scenarios: plan.scenarios.map(({ id, number, isWorking, branchCondition, decideBy }) => ({
      id,
      label: `Scenario ${number}`,
      isWorking,
      branchCondition: branchCondition ?? null,
      decideBy: dayOf(decideBy),
    })),
    meetings: plan.meetings.flatMap(({ id, bodyId, title, date, papersDue }) => {
      const on = dayOf(date.latest ?? date.earliest);
      if (on === null) return [];
      const isTbc = date.confidence !== 'CONFIRMED';
      return [{ id, groupId: bodyId, title, on, papersDue: dayOf(papersDue), isTbc }];
    }),
    links: linksOf(plan, rows),
    restrictions: plan.restrictions.map(({ name, from, to }) => ({
      label: name,
      from: day(from),
      to: day(to),
    })),
  };
}

function itemOf(row: PlanRowLike, withBaseline: boolean): ScreenItem {
  return {
    ...timelineItemOf(row, withBaseline),
    groupIds: { lane: row.laneId, workstream: row.workstreamId, body: row.bodyId, pathway: row.pathwayId },
  };
}

/** A dependency joins items; the chart joins rows, each scenario's with its own. */
function linksOf(plan: DrawnPlan, rows: readonly PlanRowLike[]): TimelineLink[] {
  const byItem = new Map<string, PlanRowLike[]>();
  for (const row of rows) byItem.set(row.itemId, [...(byItem.get(row.itemId) ?? []), row]);
  const agree = (...ids: (string | null)[]) => new Set(ids.filter((id) => id !== null)).size <= 1;
  return plan.links.flatMap((link) =>
    (byItem.get(link.predecessorId) ?? []).flatMap((from) =>
      (byItem.get(link.successorId) ?? [])
        .filter((to) => agree(from.scenarioId, to.scenarioId, link.scenarioId))
        .map((to) => ({
          fromId: from.rowId,
          toId: to.rowId,
          type: link.kind as TimelineLink['type'],
        })),
    ),
  );
}
