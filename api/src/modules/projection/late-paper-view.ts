import { isoDay } from '@gantry/shared/dates/day';
import {
  isSettledBy,
  type LateRoute,
  type LateSettlement,
  settlementWords,
  type WayOut,
  wayWords,
} from '@gantry/shared/governance/late-paper-rule';
import type { LatePaperAtGate } from '@gantry/shared/schedule/late-papers';
import type { PlanFacts } from '../timeline/index.js';
import type { LateWayOutType, ProjectionWarningType } from './projection.types.js';

/** `MTG-3` at one gate as the API answers it: the ways out, and what was agreed if it still answers. */
export function latePaperWarning(plan: PlanFacts, late: LatePaperAtGate): ProjectionWarningType {
  const link = plan.links.find(({ id }) => id === late.linkId);
  const settled = link ? settlementOf(link) : null;
  return {
    rule: late.rule,
    message: late.message,
    itemId: late.gateId,
    // What an item is counted from is a link of the engine's own, with nothing to settle it on.
    latePaper: link
      ? {
          linkId: link.id,
          linkVersion: link.version,
          meetingId: late.meetingId,
          waysOut: late.waysOut.map(wayView),
          settled: settled !== null && isSettledBy(late, settled) ? settlementWords(settled) : null,
        }
      : null,
  };
}

function settlementOf(link: PlanFacts['links'][number]): LateSettlement | null {
  const { late_route: route, late_reason: reason, late_meeting_id: meetingId } = link;
  return route === null || reason === null || meetingId === null ? null : { route, reason, meetingId };
}

const ROUTES: Record<Exclude<WayOut['kind'], 'move-meeting'>, LateRoute> = {
  'late-item': 'LATE_ITEM',
  'supplementary-paper': 'SUPPLEMENTARY_PAPER',
  'conditional-recommendation': 'CONDITIONAL_RECOMMENDATION',
};

function wayView(way: WayOut): LateWayOutType {
  const words = wayWords(way);
  if (way.kind !== 'move-meeting') return { route: ROUTES[way.kind], words, to: null };
  return { route: null, words, to: way.to === null ? null : isoDay(way.to) };
}
