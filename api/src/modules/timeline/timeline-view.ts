import { exceptionsFor } from '@gantry/shared/calendar/calendar-book';
import { isoDay } from '@gantry/shared/dates/day';
import { describeSlip } from '@gantry/shared/dates/slip';
import { writeOffset } from '@gantry/shared/dates/write-plan-date';
import { can } from '@gantry/shared/policy/policy';
import type { Actor } from '@gantry/shared/policy/roles';
import type { PlanDateType } from '../../platform/dates/plan-date.type.js';
import { planDateView } from '../../platform/dates/plan-date-columns.js';
import { threePoint } from '../../platform/graphql/three-point.js';
import type { MeetingRow, PlanFacts } from './plan-facts.js';
import { papersDue } from './papers-due.js';
import { meetingDate } from './plan-row-dates.js';
import { type PlanRow, planRows } from './plan-rows.js';
import type { TimelineMeetingType, TimelineRowType, TimelineType } from './timeline.types.js';

/** The plan as the API answers it. */
export function timelineView(facts: PlanFacts, viewer: Actor): TimelineType {
  return {
    programmeId: facts.programme.id,
    programmeName: facts.programme.name,
    today: facts.programme.today,
    rows: planRows(facts).map((row) => rowView(row, viewer, facts.programme)),
    groups: facts.groups.map((group) => ({
      kind: group.kind,
      id: group.id,
      parentId: group.parent_id,
      title: group.title,
      isPrinted: group.is_printed,
    })),
    scenarios: facts.scenarios.map((scenario) => ({
      id: scenario.id,
      number: scenario.number,
      name: scenario.name,
      isWorking: scenario.state === 'WORKING',
      branchCondition: scenario.branch_condition,
      decideBy: scenario.decide_by,
    })),
    meetings: facts.meetings.map((meeting) => meetingView(meeting, facts)),
    links: linksView(facts),
    restrictions: facts.restrictions.map(({ id, name, start, end }) => ({
      id,
      name,
      from: isoDay(start),
      to: isoDay(end),
    })),
    calendar: calendarView(facts),
  };
}

function calendarView({ calendar, programme }: PlanFacts): TimelineType['calendar'] {
  const { closed, worked } = exceptionsFor(calendar, { programmeId: programme.id });
  return { division: calendar.division, closedDays: closed.map(isoDay), workedDays: worked.map(isoDay) };
}

/** One row as the API answers it; `viewer` is who looks. */
export function rowView(row: PlanRow, viewer: Actor, programme: PlanFacts['programme']): TimelineRowType {
  const { item, scenario, status, verdict } = row;
  return {
    rowId: scenario ? `${item.id}:${scenario.number}` : item.id,
    itemId: item.id,
    version: item.version,
    code: item.code,
    title: item.title,
    kind: item.kind,
    category: item.category,
    state: row.state,
    workstreamId: item.workstream_id,
    laneId: item.lane_id,
    bodyId: item.body_id,
    meetingId: row.meeting?.id ?? null,
    pathwayId: item.pathway_id,
    stageNumber: item.stage_number,
    scenarioId: scenario?.id ?? null,
    owner: item.owner,
    ownerId: item.owner_person_id ?? item.owner_post_id,
    isOwnerVacant: item.owner_person_id === null && item.owner_post_id !== null && !item.is_post_held,
    isMine: item.owner_person_id === viewer.personId || item.post_person_id === viewer.personId,
    mayReforecast: mayReforecast(item, viewer, programme),
    isProtected: item.is_protected,
    classification: item.classification,
    isInterpretation: item.is_interpretation,
    duration: threePoint(item.duration_min, item.duration_likely, item.duration_max),
    baseline: planDateView(row.baseline),
    forecast: planDateView(row.forecast),
    forecastAnchorId: row.forecastAnchorId,
    actual: planDateView(row.actual),
    rag: status.shown,
    computedRag: verdict.rag,
    computedReason: verdict.reason,
    computedSentence: verdict.sentence,
    reportedRag: item.r_rag,
    reportedOn: item.r_on,
    narrative: item.r_narrative,
    pathToGreen: item.r_path,
    slipWorkingDays: row.slip.isKnown ? row.slip.workingDays.to : null,
    slipWords: describeSlip(row.slip),
    changedOn: item.changed_on,
  };
}

/** What is published after the office's today is changed by nobody. */
function mayReforecast(item: PlanRow['item'], viewer: Actor, programme: PlanFacts['programme']): boolean {
  if (item.known_from !== null && item.known_from > programme.today) return false;
  return can(viewer, 'milestone:reforecast', {
    officeId: viewer.officeId,
    programmeId: programme.id,
    workstreamId: item.workstream_id,
    bodyId: item.body_id,
  });
}

function linksView(facts: PlanFacts): TimelineType['links'] {
  const readable = new Set(facts.items.map((item) => item.id));
  return facts.links
    .filter((link) => readable.has(link.predecessor_id) && readable.has(link.successor_id))
    .map((link) => ({
      id: link.id,
      predecessorId: link.predecessor_id,
      successorId: link.successor_id,
      kind: link.kind,
      version: link.version,
      lagMin: link.lag_min,
      lagMax: link.lag_max,
      lagUnit: link.lag_unit,
      lagWords: lagWords(link),
      neededFor: link.needed_for,
      scenarioId: link.scenario_id,
    }));
}

function lagWords({ lag_min: min, lag_max: max, lag_unit: unit }: PlanFacts['links'][number]): string {
  return min === 0 && max === 0 ? '' : writeOffset({ min, max, unit }, 'it');
}

function meetingView(meeting: MeetingRow, facts: PlanFacts): TimelineMeetingType {
  return {
    id: meeting.id,
    version: meeting.version,
    bodyId: meeting.body_id,
    title: meeting.title,
    kind: meeting.kind,
    state: meeting.state,
    date: planDateView(meetingDate(meeting)) as PlanDateType,
    papersDue: papersDue(meeting, facts),
  };
}
