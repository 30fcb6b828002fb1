import type { TimelineData, TimelineGroup, TimelineItem } from '@gantry/shared/timeline/types';

export const GROUPINGS = ['lane', 'workstream', 'body', 'pathway'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** An item that knows its place in every grouping; null or left out where it has none there. */
export interface ScreenItem extends Omit<TimelineItem, 'groupId'> {
  groupIds: Partial<Record<Grouping, string | null>>;
}

/** Everything the timeline shows, as plain rows; the page fetches it, the screen never does. */
export interface TimelineScreenData extends Omit<TimelineData, 'groups' | 'items' | 'meetings'> {
  groups: Partial<Record<Grouping, readonly TimelineGroup[]>>;
  items: readonly ScreenItem[];
  /** Meetings belong to bodies: they are ticks in the rows of bodies, and in lanes that are one body's. */
  meetings: TimelineData['meetings'];
}

const WITHOUT: Record<Grouping, TimelineGroup> = {
  lane: { id: 'without-lane', title: 'No lane', parentId: null },
  workstream: { id: 'without-workstream', title: 'No workstream', parentId: null },
  body: { id: 'without-body', title: 'No body', parentId: null },
  pathway: { id: 'without-pathway', title: 'No pathway', parentId: null },
};

/** The same plan under one grouping. What has no place there is gathered under a group that says so. */
export function groupedBy(data: TimelineScreenData, by: Grouping): TimelineData {
  const items = data.items.map(({ groupIds, ...item }) => ({
    ...item,
    groupId: groupIds[by] ?? WITHOUT[by].id,
  }));
  return {
    ...data,
    items,
    groups: [...(data.groups[by] ?? []), WITHOUT[by]],
    meetings: meetingsUnder(data, by),
  };
}

function meetingsUnder(data: TimelineScreenData, by: Grouping): TimelineData['meetings'] {
  if (by === 'body') return data.meetings;
  if (by !== 'lane') return [];
  return [...lanesOfOneBody(data)].flatMap(([laneId, bodyId]) =>
    data.meetings
      .filter(({ groupId }) => groupId === bodyId)
      .map((meeting) => ({ ...meeting, groupId: laneId })),
  );
}

/** A lane whose items all belong to one body, those without any left aside, is that body's. */
function lanesOfOneBody({ items }: TimelineScreenData): Map<string, string> {
  const bodiesOf = new Map<string, Set<string>>();
  for (const { groupIds } of items) {
    if (!groupIds.lane || !groupIds.body) continue;
    bodiesOf.set(groupIds.lane, (bodiesOf.get(groupIds.lane) ?? new Set()).add(groupIds.body));
  }
  const found = new Map<string, string>();
  for (const [laneId, bodies] of bodiesOf) {
    const [bodyId, another] = bodies;
    if (bodyId !== undefined && another === undefined) found.set(laneId, bodyId);
  }
  return found;
}
