import { dueSentence } from '@gantry/shared/agenda/paper-rules';
import { calendarFor, ruleOf } from '@gantry/shared/calendar/calendar-book';
import type { PaperDays } from '@gantry/shared/calendar/paper-days';
import { sensitiveEventProblems } from '@gantry/shared/calendar/restricted-periods';
import { type WorkingCalendar, workingDaysBetween } from '@gantry/shared/calendar/working-days';
import { type Day, day, isoDay } from '@gantry/shared/dates/day';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { writeDay } from '@gantry/shared/dates/write-day';
import { writePlanDate } from '@gantry/shared/dates/write-plan-date';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { forwardVerdict } from '@gantry/shared/governance/forward-plan';
import { type KeyStanding, keyStanding, type NoticeRoute } from '@gantry/shared/governance/key-decision';
import type { MeetingKind } from '@gantry/shared/governance/outcomes';
import { planDateView } from '../../platform/dates/plan-date-columns.js';
import type { NoticeRegime } from '../governing-bodies/index.js';
import { type NoticeFacts, noticeProblems, papersDue } from '../meetings/index.js';
import { meetingDate, type PlanFacts } from '../timeline/index.js';
import type { GateOutlook } from './forward-gates.js';
import type { ForwardEntryType, KeyNoticeType } from './forward-plan.types.js';

export interface ForwardBodyRow {
  id: string;
  name: string;
  notice_clear_days: number | null;
  notice_regime: string;
  has_papers_when_informal: boolean;
}

export interface PaperRow {
  id: string;
  agendaItemId: string;
  title: string;
  author: string | null;
  isOut: boolean;
  uncleared: string[];
}

/** The notice of an item, as it is stored. */
export interface KeyColumns {
  isKeyDecision: boolean;
  noticeRoute: string | null;
  noticePublishedOn: string | null;
  noticeReason: string | null;
  scrutinyChairOn: string | null;
}

/** What an entry is made from, whether it is a gate or an item. */
export interface EntryFacts {
  plan: PlanFacts;
  bodies: ReadonlyMap<string, ForwardBodyRow>;
  bodyId: string | null;
  meeting: PlanFacts['meetings'][number] | null;
  /** When it is expected, where it has no meeting. */
  date: PlanDate | null;
  anchorTitle: string | undefined;
  isDecision: boolean;
  papers: PaperRow[];
  key: KeyColumns | null;
  /** Clearance, authors and lateness are the office's own affair. */
  isPublic: boolean;
  outlook: GateOutlook;
}

type Timed = Omit<
  ForwardEntryType,
  | 'rowId'
  | 'isWithheld'
  | 'withheldSentence'
  | 'title'
  | 'decisionNeeded'
  | 'purpose'
  | 'agendaItemId'
  | 'version'
  | 'planItemId'
  | 'planItemCode'
  | 'planItemTitle'
  | 'scenarioNumber'
  | 'mayEdit'
>;

/** Meeting, days, papers and notice of a decision to come, with what is due next and who is late. */
export function timedEntry(facts: EntryFacts): Timed {
  const { plan, meeting, bodyId, isPublic } = facts;
  const today = day(plan.programme.today);
  const body = facts.bodies.get(bodyId ?? '') ?? null;
  const calendar = calendarFor(plan.calendar, { bodyId });
  const notice = meeting && body && noticeOf(meeting, body, plan);
  const due = notice && papersDue(notice, calendar);
  const date = meeting ? meetingDate(meeting) : facts.date;
  const when = { earliest: date?.earliest ?? null, latest: date?.latest ?? null };
  const meetingOn = meeting ? (notice?.day ?? null) : null;
  const isNoticeGiven = meeting !== null && meeting.state !== 'PLANNED';
  const tellsKey = facts.key?.isKeyDecision && (!isPublic || facts.key.noticePublishedOn !== null);
  const key = facts.key && tellsKey ? keyOf(facts.key, meetingOn, today, calendar) : null;
  const verdict = forwardVerdict(
    {
      when,
      // What is late inside the office is no business of the public.
      papersDue: isPublic ? null : due,
      isNoticeGiven,
      arePapersOut: meeting?.state === 'PAPERS_PUBLISHED',
      papers: isPublic ? [] : facts.papers,
      key: key && { ...key, isPublished: facts.key?.noticePublishedOn != null },
    },
    today,
    calendar,
  );
  const warnings: Problem[] = [
    ...(notice && meeting?.state === 'PLANNED' ? noticeProblems(notice, today, calendar) : []),
    ...(key?.problem ? [key.problem] : []),
    ...(facts.isDecision ? sensitiveEventProblems('CONTENTIOUS_DECISION', when, [], plan.restrictions) : []),
    ...facts.outlook.warnings.map(
      ({ rule, message }): Problem => ({ rule, severity: 'W', field: null, message }),
    ),
  ];
  return {
    bodyId,
    bodyName: body?.name ?? null,
    meetingId: meeting?.id ?? null,
    meetingTitle: meeting?.title ?? null,
    when: planDateView(date, facts.anchorTitle),
    whenWords: date === null ? 'date TBC' : writePlanDate(date, facts.anchorTitle),
    projectedMeetingId: facts.outlook.projected?.meetingId ?? null,
    projectedWords: facts.outlook.projected?.words ?? null,
    papersDueOn: due && isoDay(due.readyBy),
    noticeDueOn: due && isoDay(due.publishBy),
    isNoticeGiven,
    papersSentence: isPublic ? publicPapersWords(due) : papersWords(due, today, calendar),
    clearDaysLeft: clearDays(meetingOn, today, calendar),
    papers: facts.papers.map(({ id, title, author, isOut, uncleared }) => ({
      id,
      title,
      author: isPublic ? null : author,
      isOut,
      clearanceSentence: isPublic ? '' : clearanceWords(isOut, uncleared),
    })),
    isKeyDecision: facts.key?.isKeyDecision ?? false,
    key: key && facts.key && keyView(facts.key, key),
    nextStep: verdict.next?.step ?? null,
    nextDueOn: verdict.next && isoDay(verdict.next.on),
    nextSentence: verdict.sentence,
    late: isPublic ? [] : [...verdict.late, ...facts.outlook.warnings.map(lateWords)],
    warnings: isPublic ? [] : warnings,
  };
}

function noticeOf(
  meeting: PlanFacts['meetings'][number],
  body: ForwardBodyRow,
  plan: PlanFacts,
): NoticeFacts {
  return {
    kind: meeting.kind as MeetingKind,
    // A day that is one of several gives no last day for anything.
    day: meeting.shape === 'DAY' ? meetingDate(meeting).earliest : null,
    clearDays: body.notice_clear_days,
    regime: body.notice_regime as NoticeRegime,
    hasPapersWhenInformal: body.has_papers_when_informal,
    papersReady: ruleOf(plan.calendar, body.id).papersReady,
  };
}

/** The notice of a key decision as it stands. */
export function keyOf(
  stored: KeyColumns,
  meetingOn: Day | null,
  today: Day,
  calendar: WorkingCalendar,
): KeyStanding {
  const { noticeRoute: route, noticePublishedOn: on, noticeReason: reason, scrutinyChairOn: chair } = stored;
  const notice =
    route === null || on === null
      ? null
      : {
          route: route as NoticeRoute,
          publishedOn: day(on),
          reason,
          scrutinyChairOn: chair === null ? null : day(chair),
        };
  return keyStanding(notice, meetingOn, today, calendar);
}

export function keyView(stored: KeyColumns, { days, sentence }: KeyStanding): KeyNoticeType {
  return {
    fullBy: days && isoDay(days.fullBy),
    generalBy: days && isoDay(days.generalBy),
    route: stored.noticeRoute as NoticeRoute | null,
    publishedOn: stored.noticePublishedOn,
    scrutinyChairOn: stored.scrutinyChairOn,
    reason: stored.noticeReason,
    sentence,
  };
}

function papersWords(due: PaperDays | null, today: Day, calendar: WorkingCalendar): string {
  if (due === null) return dueSentence(null, today, calendar);
  const papers = dueSentence(due.readyBy, today, calendar);
  return due.publishBy === due.readyBy ? papers : `${papers}; notice by ${writeDay(due.publishBy)}`;
}

function publicPapersWords(due: PaperDays | null): string {
  return due === null ? '' : `Papers by ${writeDay(due.readyBy)}`;
}

/** Neither today nor the day of the meeting counts. */
function clearDays(meetingOn: Day | null, today: Day, calendar: WorkingCalendar): number | null {
  if (meetingOn === null || meetingOn <= today) return null;
  return Math.max(0, workingDaysBetween(today, meetingOn, calendar) - 1);
}

function clearanceWords(isOut: boolean, uncleared: readonly string[]): string {
  if (isOut) return 'Published.';
  return uncleared.length === 0 ? 'Not published.' : `Not cleared by ${uncleared.join(', ')}.`;
}

function lateWords({ message, owner }: { message: string; owner: string | null }): string {
  return owner === null ? message : `${message} It waits for ${owner}.`;
}
