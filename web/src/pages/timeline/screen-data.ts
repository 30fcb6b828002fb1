import { type Day, day } from '@gantry/shared/dates/day';
import type { PlanDatePrecision } from '@gantry/shared/dates/plan-date';
import type { Rag } from '@gantry/shared/rag/rag';
import type { TimelineGroup, TimelineKind, TimelineLink } from '@gantry/shared/timeline/types';
import type { Plan, PlanRow } from '../../features/milestones/api/plan.js';
import type { ScreenItem, TimelineScreenData } from '../../features/timeline/timeline-data.js';

const dayOf = (iso: string | null | undefined): Day | null => (iso ? day(iso) : null);

/** The plan as the timeline draws it: days as whole numbers, one row for each scenario where they differ. */
export function screenData(
  plan: Plan,
  rows: readonly PlanRow[],
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

const KINDS: Record<string, TimelineKind> = { ACTIVITY: 'activity', MILESTONE: 'milestone', GATE: 'gate' };

function itemOf(row: PlanRow, withBaseline: boolean): ScreenItem {
  const stated = row.actual ?? row.forecast ?? row.baseline;
  const atMeeting = row.kind !== 'GATE' && (row.meetingId !== null || row.category === 'MEETING');
  return {
    id: row.rowId,
    code: row.code,
    title: row.title,
    kind: atMeeting ? 'meeting' : (KINDS[row.kind] ?? 'milestone'),
    groupIds: { lane: row.laneId, workstream: row.workstreamId, body: row.bodyId, pathway: row.pathwayId },
    shape: stated?.shape ?? 'UNKNOWN',
    confidence: stated?.confidence ?? 'TBC',
    precision: (stated?.precision ?? 'none') as PlanDatePrecision,
    earliest: dayOf(stated?.earliest),
    latest: dayOf(stated?.latest),
    printed: stated?.text ?? '',
    baselineEarliest: withBaseline ? dayOf(row.baseline?.earliest) : null,
    baselineLatest: withBaseline ? dayOf(row.baseline?.latest) : null,
    actualEarliest: dayOf(row.actual?.earliest),
    actualLatest: dayOf(row.actual?.latest),
    rag: row.rag as Rag | 'stale',
    scenarioIds: row.scenarioId ? [row.scenarioId] : [],
    owner: row.owner,
  };
}

/** A dependency joins items; the chart joins rows, each scenario's with its own. */
function linksOf(plan: Plan, rows: readonly PlanRow[]): TimelineLink[] {
  const byItem = new Map<string, PlanRow[]>();
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
