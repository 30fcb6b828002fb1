import { calendarFor, ruleOf } from '@gantry/shared/calendar/calendar-book';
import { day } from '@gantry/shared/dates/day';
import type { MeetingState } from '@gantry/shared/governance/meeting-states';
import type { ProjectionFacts, ProjectionItem } from '@gantry/shared/projection/plan-facts';
import { threePoint } from '../../platform/graphql/three-point.js';
import { dateUnder, meetingDate, type PlanFacts, planCalendar } from '../timeline/index.js';
import { type DecidedRow, dayOrNull, decidedFacts } from './decided.js';

export interface BodyRow {
  id: string;
  name: string;
  kind: string;
  notice_clear_days: number | null;
}

/** The plan under one scenario, as the rule book projects it. Null is the plan without any overlay. */
export function projectionFacts(
  plan: PlanFacts,
  bodies: readonly BodyRow[],
  scenarioId: string | null,
  decided: ReadonlyMap<string, DecidedRow> = new Map(),
): ProjectionFacts {
  const today = day(plan.programme.today);
  const overlays = new Map(
    plan.overlays.filter((each) => each.scenario_id === scenarioId).map((each) => [each.plan_item_id, each]),
  );
  const present = plan.items.filter((item) => overlays.get(item.id)?.is_present !== false);
  const ids = new Set(present.map((item) => item.id));
  const isShared = (id: string) => ids.has(id);
  return {
    today,
    calendar: planCalendar(plan),
    restrictions: plan.restrictions,
    items: present.map((item): ProjectionItem => {
      const overlay = overlays.get(item.id);
      const meetingId = overlay?.meeting_id ?? item.meeting_id;
      const source = [
        { row: overlay, prefix: 'f' },
        { row: item, prefix: 'f' },
        { row: overlay, prefix: 'b' },
        { row: item, prefix: 'b' },
      ] as const;
      const stated = source.find(({ row, prefix }) => row && row[`${prefix}_text`] !== null);
      return {
        id: item.id,
        title: item.title,
        kind: item.kind,
        state: item.state,
        stated: stated?.row && meetingId === null ? dateUnder(stated.row, stated.prefix) : null,
        anchorId: stated?.row && meetingId === null ? stated.row[`${stated.prefix}_anchor`] : null,
        statedOn: dayOrNull(overlay?.stated_on ?? item.stated_on),
        actual: dateUnder(item, 'a'),
        bodyId: item.body_id,
        meetingId,
        sensitiveEvent: item.sensitive_event,
        avoidsRestricted: item.avoids_restricted,
        restrictedNote: item.restricted_note,
        duration: threePoint(item.duration_min, item.duration_likely, item.duration_max),
        workstreamId: item.workstream_id,
        ...decidedFacts(decided.get(item.id), today),
        needsFormalMeeting: item.kind === 'GATE' && item.category !== 'MEETING',
      };
    }),
    links: plan.links
      .filter((link) => link.scenario_id === null || link.scenario_id === scenarioId)
      .filter((link) => isShared(link.predecessor_id) && isShared(link.successor_id))
      .map((link) => ({
        id: link.id,
        fromId: link.predecessor_id,
        toId: link.successor_id,
        type: link.kind,
        lag: { min: link.lag_min, max: link.lag_max, unit: link.lag_unit },
        neededFor: link.needed_for === null ? null : link.needed_for === 'PAPER' ? 'paper' : 'decision',
      })),
    bodies: bodies.map((body) => ({
      id: body.id,
      name: body.name,
      clearDays: body.notice_clear_days,
      calendar: calendarFor(plan.calendar, { bodyId: body.id }),
      papersReady: ruleOf(plan.calendar, body.id).papersReady,
      isOfficeHolder: body.kind === 'OFFICE_HOLDER',
    })),
    meetings: plan.meetings.map((meeting) => ({
      id: meeting.id,
      bodyId: meeting.body_id,
      title: meeting.title,
      state: meeting.state as MeetingState,
      date: meetingDate(meeting),
      isInformal: meeting.kind === 'INFORMAL',
      hasPapers: meeting.kind !== 'INFORMAL' || meeting.has_papers_when_informal,
    })),
  };
}
