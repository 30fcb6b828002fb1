import { day } from '../dates/day.js';
import { branchOf, focusOf, isInFocus } from './plan-focus.js';
import type { PlanLike } from './plan-like.js';
import { timelineItemOf } from './timeline-item-of.js';
import type { TimelineData } from './types.js';

/** By what the lanes of a sheet are made. */
export const SHEET_GROUPINGS = ['lane', 'workstream', 'body', 'pathway'] as const;
export type SheetGrouping = (typeof SHEET_GROUPINGS)[number];

export interface SheetChoice {
  /** A workstream, `all`, or the part that the programme is about where it is left out. */
  show?: string;
  by?: SheetGrouping;
  withBaseline?: boolean;
}

const GROUP_OF = {
  lane: 'laneId',
  workstream: 'workstreamId',
  body: 'bodyId',
  pathway: 'pathwayId',
} as const;

/**
 * What a plan on a page shows, out of the plan as the API answers it: the same part, under the same name, that the timeline
 * opens on.
 * Example: without a choice the stroke review gives its four printed lanes and the joint scrutiny committee.
 */
export function planSheetData(plan: PlanLike, { show, by, withBaseline = true }: SheetChoice): TimelineData {
  const focus = show === undefined ? focusOf(plan) : null;
  const below = show === undefined || show === 'all' ? null : branchOf(plan, show);
  const rows = plan.rows.filter((row) => {
    if (focus) return isInFocus(row, focus);
    return below === null || (row.workstreamId !== null && below.has(row.workstreamId));
  });
  const grouping = by ?? (focus ? 'lane' : 'workstream');
  const without = { id: 'without', title: `No ${grouping}`, parentId: null };
  const named = plan.groups.find(({ id }) => id === show)?.title;
  return {
    title: focus?.title ?? named ?? plan.programmeName,
    asAt: day(plan.today),
    groups: [
      ...plan.groups
        .filter(({ kind }) => kind === grouping.toUpperCase())
        .map(({ id, title, parentId }) => ({ id, title, parentId })),
      without,
    ],
    items: rows.map((row) => ({
      ...timelineItemOf(row, withBaseline),
      groupId: row[GROUP_OF[grouping]] ?? without.id,
    })),
    scenarios: plan.scenarios.map(({ id, number, isWorking }) => ({
      id,
      label: `Scenario ${number}`,
      isWorking,
    })),
    meetings: [],
    links: [],
    restrictions: plan.restrictions.map(({ name, from, to }) => ({
      label: name,
      from: day(from),
      to: day(to),
    })),
  };
}
