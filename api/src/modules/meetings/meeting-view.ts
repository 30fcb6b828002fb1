import { calendarFor } from '@gantry/shared/calendar/calendar-book';
import type { PaperDays } from '@gantry/shared/calendar/paper-days';
import type { WorkingCalendar } from '@gantry/shared/calendar/working-days';
import { type Day, day, isoDay } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { meetingDayProblems } from '@gantry/shared/governance/meeting-day';
import { isJoinedByAnybody, meetingParts, meetingTitleFor } from '@gantry/shared/governance/meeting-parts';
import {
  MEETING_STATES,
  type MeetingState,
  meetingChangeProblems,
  nextMeetingStates,
} from '@gantry/shared/governance/meeting-states';
import type { MeetingKind } from '@gantry/shared/governance/outcomes';
import { readFilter } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { planDateView } from '../../platform/dates/plan-date-columns.js';
import { calendarBookOf } from '../calendars/index.js';
import { canOnBody, mayReadOfBody, type NoticeRegime, type ReachedBody } from '../governing-bodies/index.js';
import { paperTitle } from '../programmes/index.js';
import type { Meeting } from './meeting.entity.js';
import type { MeetingItemType, MeetingStepType, MeetingType } from './meeting.types.js';
import { reachMeeting } from './meeting-access.js';
import { meetingDate } from './meeting-rows.js';
import { ITEMS } from './meetings.sql.js';
import { type NoticeFacts, noticeProblems, papersDue } from './notice-rule.js';

/** One meeting in full, as the reader may see it. Also what every change of a meeting answers. */
export async function meetingView(db: EntityManager, actor: SignedIn, id: string): Promise<MeetingType> {
  const { meeting, reached } = await reachMeeting(db, actor, id);
  const { body } = reached;
  const calendar = calendarFor(await calendarBookOf(db, actor.officeId), { bodyId: body.id });
  const facts = noticeFacts(meeting, reached);
  const due = papersDue(facts, calendar);
  const date = meetingDate(meeting);
  const kind = meeting.kind as MeetingKind;
  const state = meeting.state as MeetingState;
  const items = await itemsAt(db, actor, meeting.id, reached);
  return {
    id: meeting.id,
    version: meeting.version,
    code: meeting.code,
    title: titleFor(actor, meeting, reached),
    kind,
    state,
    bodyId: body.id,
    bodyName: body.name,
    date: planDateView(date)!,
    heldOn: meeting.heldOn,
    startsAt: meeting.startsAtTime?.slice(0, 5) ?? null,
    isTimeConfirmed: meeting.isTimeConfirmed,
    papersDueOn: due === null ? null : isoDay(due.readyBy),
    isPapersDueInterpreted: body.isNoticeInterpreted,
    itemCount: new Set(items.map((one) => one.id)).size,
    isInterpretation: meeting.isInterpretation,
    changedOn: meeting.changedOn,
    venue: meeting.venue,
    endsAt: meeting.endsAtTime?.slice(0, 5) ?? null,
    link: mayJoin(actor, kind, reached) ? meeting.link : null,
    parts: meetingParts(kind),
    seriesId: meeting.seriesId,
    seriesOn: meeting.seriesOn,
    presentCount: meeting.presentCount,
    wasQuorate: meeting.wasQuorate,
    quorumMinimum: body.quorumMinimum,
    postponedToId: meeting.postponedToId,
    stateReason: meeting.stateReason,
    hasMinutes: await hasMinutes(db, meeting),
    papersSentence: papersSentence(facts, due, body.isNoticeInterpreted),
    papersPublishBy: due === null ? null : isoDay(due.publishBy),
    warnings: standingWarnings(meeting, facts, day(reached.today), calendar),
    steps: steps(meeting, day(reached.today)),
    items,
    sourceDocument: await paperTitle(db, actor.officeId, meeting.sourceDocument),
    sourcePlace: meeting.sourcePlace,
    mayEdit: canOnBody(actor, 'meeting:edit', reached),
    mayMinute: canOnBody(actor, 'meeting:minute', reached),
    mayRecordDecisions: canOnBody(actor, 'decision:record', reached),
  };
}

/** The title of a stored meeting as this reader may know it. */
export function titleFor(actor: SignedIn, { kind, title }: Meeting, reached: ReachedBody): string {
  return meetingTitleFor(kind as MeetingKind, title, mayReadOfBody(actor, 'EXEMPT', reached));
}

/** What the rule on notice needs to know of a stored meeting. */
export function noticeFacts(meeting: Meeting, { body }: ReachedBody): NoticeFacts {
  return {
    kind: meeting.kind as MeetingKind,
    day: meetingDate(meeting).earliest,
    clearDays: body.noticeClearDays,
    regime: body.noticeRegime as NoticeRegime,
    hasPapersWhenInformal: body.hasPapersWhenInformal,
    papersReady: body.papersReady as NoticeFacts['papersReady'],
  };
}

async function hasMinutes(db: EntityManager, { officeId, id }: Meeting): Promise<boolean> {
  const found = await db.query('select from minutes where office_id = $1 and meeting_id = $2', [
    officeId,
    id,
  ]);
  return found.length > 0;
}

/** Minutes of a private part are exempt, drafts are official, approved minutes of a public meeting are open. */
export function mayReadMinutes(actor: SignedIn, meeting: Meeting, reached: ReachedBody): boolean {
  if (meeting.kind === 'FORMAL_PRIVATE' || meeting.kind === 'PART1_PART2')
    return mayReadOfBody(actor, 'EXEMPT', reached);
  const isOpen = meeting.kind === 'FORMAL_PUBLIC' && meeting.state === 'MINUTES_APPROVED';
  return mayReadOfBody(actor, isOpen ? 'OPEN' : 'OFFICIAL', reached);
}

/** Where people join a meeting that is not held in public is for those with a role. */
export function mayJoin(actor: SignedIn, kind: MeetingKind, reached: ReachedBody): boolean {
  return isJoinedByAnybody(kind) || mayReadOfBody(actor, 'OFFICIAL', reached);
}

async function itemsAt(
  db: EntityManager,
  actor: SignedIn,
  meetingId: string,
  { programmeIds }: ReachedBody,
): Promise<MeetingItemType[]> {
  const items: MeetingItemType[] = [];
  for (const programmeId of programmeIds) {
    const filter = readFilter(actor, programmeId);
    if (filter === null) continue;
    const { classes, exemptWorkstreamIds, exemptBodyIds } = filter;
    const values = [actor.officeId, meetingId, programmeId, classes, exemptWorkstreamIds, exemptBodyIds];
    const rows: (MeetingItemType & { programme_id: string })[] = await db.query(ITEMS, values);
    items.push(...rows.map(({ programme_id, ...row }) => ({ ...row, programmeId: programme_id })));
  }
  return items;
}

const IS_AHEAD: ReadonlySet<string> = new Set(['PLANNED', 'CALLED']);

/**
 * Late notice and papers as of today, while there is still something to do about them; a day when nobody works; a day
 * that has gone by without a word of what became of the meeting (`MTG-14`).
 */
function standingWarnings(
  meeting: Meeting,
  facts: NoticeFacts,
  today: Day,
  calendar: WorkingCalendar,
): Problem[] {
  if (!IS_AHEAD.has(meeting.state)) return [];
  const { latest } = meetingDate(meeting);
  if (latest !== null && latest < today) return [isOver(meeting, latest, today)];
  return [...noticeProblems(facts, today, calendar), ...meetingDayProblems(facts.day, calendar)];
}

/** Says what can be done about it: a meeting that cannot be marked as held yet is confirmed and called first. */
function isOver(meeting: Meeting, latest: Day, today: Day): Problem {
  const facts = factsOf(meeting);
  const given = { reason: null, newMeetingId: null };
  const isOpen = (to: MeetingState) => meetingChangeProblems(facts, to, given, today).length === 0;
  const first = isOpen('HELD')
    ? 'Mark it as held'
    : isOpen('CALLED')
      ? 'Call it and mark it as held'
      : 'Confirm its date, so that it can be marked as held';
  const message = `Its last day was ${writeDay(latest)}. ${first}, or postpone or cancel it.`;
  return { rule: 'MTG-14', severity: 'W', field: null, message };
}

function papersSentence(facts: NoticeFacts, due: PaperDays | null, isInterpreted: boolean): string {
  if (facts.kind === 'INFORMAL' && !facts.hasPapersWhenInformal)
    return 'An informal meeting of this body has no rule on papers.';
  if (facts.clearDays === null) return 'The rule of this body on notice and papers is not recorded.';
  if (due === null)
    return 'When papers are due follows from the date of the meeting, which is not known yet.';
  const rule = `${facts.clearDays} clear working days${isInterpreted ? ', our reading of the rule' : ''}`;
  if (due.readyBy !== due.publishBy)
    return `Papers ready by ${writeDay(due.readyBy)}, the working day before notice and papers go out on ${writeDay(due.publishBy)} (${rule}).`;
  return `Notice and papers by ${writeDay(due.publishBy)} (${rule}).`;
}

/** What the table of states needs to know of a stored meeting. */
function factsOf(meeting: Meeting) {
  return {
    state: meeting.state as MeetingState,
    kind: meeting.kind as MeetingKind,
    date: meetingDate(meeting),
    hasBegun: meeting.heldOn !== null,
  };
}

/** Every other state: where the table of steps goes first, then the rest with what stands against it. */
function steps(meeting: Meeting, today: Day): MeetingStepType[] {
  const facts = factsOf(meeting);
  const given = { reason: 'given with the step', newMeetingId: 'given with the step' };
  const next = nextMeetingStates(facts.state, facts.kind);
  const rank = (state: MeetingState) => (next.includes(state) ? next.indexOf(state) : next.length);
  // Only what was called off can be planned again: of any other meeting it goes without saying that it cannot.
  return MEETING_STATES.filter(
    (state) => state !== facts.state && (state !== 'PLANNED' || next.includes('PLANNED')),
  )
    .map((to) => {
      const problems = meetingChangeProblems(facts, to, given, today);
      return { to, isAllowed: problems.length === 0, problems };
    })
    .sort((a, b) => rank(a.to) - rank(b.to));
}
