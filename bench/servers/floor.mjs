/**
 * The bare floor: http, pg, the product's own flat statements, put together by hand. No framework, no session and no
 * rule: what the rules say of each row was stored when the database was seeded and is read by one more statement.
 */
import { CALENDAR_BOOK, RESTRICTED_PERIODS } from '../../api/dist/modules/calendars/calendars.sql.js';
import {
  GROUPS,
  ITEMS,
  LINKS,
  MEETINGS,
  OVERLAYS,
  PROGRAMME,
  SCENARIOS,
} from '../../api/dist/modules/timeline/timeline.sql.js';
import { readStatements } from './read-statements.mjs';
import { servePlain } from './serve-plain.mjs';

const rows = readStatements();
const office = process.env.OFFICE_ID;
const reader = process.env.PERSON_ID;
const CLASSES = ['OPEN', 'OFFICIAL', 'EXEMPT'];
const STORED_ROWS = 'select * from bench_row where programme_id = $1 order by place';
const STORED_MEETINGS = 'select * from bench_meeting where programme_id = $1';
const STORED_LINKS = 'select * from bench_link where programme_id = $1';

servePlain(async (programmeId) => {
  const own = [office, programmeId];
  const [programme] = await rows('programme', PROGRAMME, own);
  const known = programme.today;
  const [
    book,
    restricted,
    items,
    meetings,
    overlays,
    scenarios,
    links,
    groups,
    storedRows,
    storedMeetings,
    storedLinks,
  ] = await Promise.all([
    rows('calendars', CALENDAR_BOOK, [office]),
    rows('restricted periods', RESTRICTED_PERIODS, own),
    rows('items', ITEMS, [...own, CLASSES, [], [], known]),
    rows('meetings', MEETINGS, [...own, known]),
    rows('overlays', OVERLAYS, own),
    rows('scenarios', SCENARIOS, own),
    rows('links', LINKS, own),
    rows('groups', GROUPS, own),
    rows('stored rows', STORED_ROWS, [programmeId]),
    rows('stored meetings', STORED_MEETINGS, [programmeId]),
    rows('stored links', STORED_LINKS, [programmeId]),
  ]);
  const itemOf = byId(items);
  const meetingOf = byId(meetings);
  const storedMeetingOf = byId(storedMeetings);
  const storedLinkOf = byId(storedLinks);
  const overlayOf = new Map(overlays.map((each) => [each.plan_item_id + each.scenario_id, each]));
  const timeline = {
    programmeName: programme.name,
    today: programme.today,
    rows: storedRows.map((stored) => {
      const overlay =
        stored.scenario_id === null ? undefined : overlayOf.get(stored.item_id + stored.scenario_id);
      return rowOf(stored, itemOf.get(stored.item_id), overlay, meetingOf.get(stored.meeting_id));
    }),
    groups: groups.map((group) => ({
      kind: group.kind,
      id: group.id,
      parentId: group.parent_id,
      title: group.title,
      isPrinted: group.is_printed,
    })),
    scenarios: scenarios.map((scenario) => ({
      id: scenario.id,
      number: scenario.number,
      name: scenario.name,
      isWorking: scenario.state === 'WORKING',
      branchCondition: scenario.branch_condition,
      decideBy: scenario.decide_by,
    })),
    meetings: meetings.map((meeting) => ({
      id: meeting.id,
      bodyId: meeting.body_id,
      title: meeting.title,
      kind: meeting.kind,
      state: meeting.state,
      date: {
        written: storedMeetingOf.get(meeting.id).written,
        shape: meeting.shape,
        confidence: meeting.confidence,
        earliest: meeting.earliest,
        latest: meeting.latest,
      },
      papersDue: storedMeetingOf.get(meeting.id).papers_due,
    })),
    links: links.map((link) => ({
      id: link.id,
      predecessorId: link.predecessor_id,
      successorId: link.successor_id,
      kind: link.kind,
      lagWords: storedLinkOf.get(link.id).lag_words,
      neededFor: link.needed_for,
      scenarioId: link.scenario_id,
    })),
    restrictions: restricted.map((each) => ({
      id: each.id,
      name: each.name,
      from: each.starts_on,
      to: each.ends_on,
    })),
    calendar: calendarOf(book),
  };
  return { data: { timeline } };
});

function calendarOf(book) {
  const days = book.filter((each) => each.kind === 'DAY' && each.body_id === null);
  return {
    division: book[0].word,
    closedDays: days.filter((each) => !each.flag).map((each) => each.on_day),
    workedDays: days.filter((each) => each.flag).map((each) => each.on_day),
  };
}

function byId(list) {
  return new Map(list.map((each) => [each.id, each]));
}

function rowOf(stored, item, overlay, meeting) {
  return {
    rowId: stored.row_id,
    itemId: item.id,
    version: item.version,
    code: item.code,
    title: item.title,
    kind: item.kind,
    category: item.category,
    state: stored.state,
    workstreamId: item.workstream_id,
    laneId: item.lane_id,
    bodyId: item.body_id,
    meetingId: stored.meeting_id,
    pathwayId: item.pathway_id,
    stageNumber: item.stage_number,
    scenarioId: stored.scenario_id,
    owner: item.owner,
    ownerId: item.owner_person_id ?? item.owner_post_id,
    isOwnerVacant: item.owner_person_id === null && item.owner_post_id !== null && !item.is_post_held,
    isMine: item.owner_person_id === reader,
    mayReforecast: true,
    isProtected: item.is_protected,
    isInterpretation: item.is_interpretation,
    baseline: baselineOf(overlay?.b_text == null ? item : overlay, stored.b_written),
    forecast: meeting
      ? dateOfMeeting(meeting, stored.f_written)
      : forecastOf(overlay?.f_text == null ? item : overlay, stored.f_written),
    forecastAnchorId: meeting ? null : (overlay?.f_text == null ? item : overlay).f_anchor,
    actual: actualOf(item, stored.a_written),
    rag: stored.rag,
    computedRag: stored.computed_rag,
    computedReason: stored.computed_reason,
    computedSentence: stored.computed_sentence,
    reportedRag: item.r_rag,
    reportedOn: item.r_on,
    narrative: item.r_narrative,
    pathToGreen: item.r_path,
    slipWorkingDays: stored.slip_days,
    slipWords: stored.slip_words,
    changedOn: item.changed_on,
  };
}

function baselineOf(row, written) {
  if (row.b_text === null) return null;
  return {
    text: row.b_text,
    written,
    shape: row.b_shape,
    confidence: row.b_confidence,
    precision: row.b_precision,
    earliest: row.b_earliest,
    latest: row.b_latest,
  };
}

function forecastOf(row, written) {
  if (row.f_text === null) return null;
  return {
    text: row.f_text,
    written,
    shape: row.f_shape,
    confidence: row.f_confidence,
    precision: row.f_precision,
    earliest: row.f_earliest,
    latest: row.f_latest,
  };
}

function actualOf(row, written) {
  if (row.a_text === null) return null;
  return {
    text: row.a_text,
    written,
    shape: row.a_shape,
    confidence: row.a_confidence,
    precision: row.a_precision,
    earliest: row.a_earliest,
    latest: row.a_latest,
  };
}

function dateOfMeeting(meeting, written) {
  return {
    text: meeting.text,
    written,
    shape: meeting.shape,
    confidence: meeting.confidence,
    precision: meeting.precision,
    earliest: meeting.earliest,
    latest: meeting.latest,
  };
}
