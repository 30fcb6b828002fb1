import { latestPublication, type WorkingCalendar } from '../calendar/working-days.js';
import { addDays, type Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';

/** How the public was told of a key decision before it is taken. */
export const NOTICE_ROUTES = ['FULL', 'GENERAL_EXCEPTION', 'SPECIAL_URGENCY'] as const;
export type NoticeRoute = (typeof NOTICE_ROUTES)[number];

const FULL_CLEAR_DAYS = 28;
const GENERAL_CLEAR_DAYS = 5;

/** The last days on which each route is open. */
export interface KeyNoticeDays {
  fullBy: Day;
  generalBy: Day;
}

/**
 * The last day of a full notice, 28 clear days before, and of a general exception, five clear working days before.
 * Example: for 31 January 2018 they are 2 January and 23 January.
 */
export function keyNoticeDays(meetingOn: Day, calendar: WorkingCalendar): KeyNoticeDays {
  return {
    fullBy: addDays(meetingOn, -(FULL_CLEAR_DAYS + 1)),
    generalBy: latestPublication(meetingOn, GENERAL_CLEAR_DAYS, calendar),
  };
}

export interface KeyNotice {
  route: NoticeRoute;
  publishedOn: Day;
  /** Why 28 clear days were impracticable. */
  reason: string | null;
  /** When the chair of scrutiny was told (general exception) or agreed (special urgency). */
  scrutinyChairOn: Day | null;
}

/**
 * What stands against publishing a notice: a full one 28 clear days before (`KEY-1`); a general exception five clear days
 * before, with the chair of scrutiny told by then (`KEY-2`); special urgency with the chair's agreement (`KEY-3`); nothing is
 * recorded before its day (`KEY-4`). Both exceptions say why. Without a day of the decision nothing can be counted.
 * Example: for 31 January 2018 a full notice of 2 January is in time; one of the 3rd is refused and needs an exception.
 */
export function keyNoticeProblems(
  notice: KeyNotice,
  meetingOn: Day | null,
  today: Day,
  calendar: WorkingCalendar,
): Problem[] {
  const { route, publishedOn, reason, scrutinyChairOn } = notice;
  const problems: Problem[] = [];
  const refuse = (rule: string, field: string, message: string) =>
    problems.push({ rule, severity: 'E', field, message });
  const isFuture = (on: Day) => on > today;
  if (isFuture(publishedOn))
    refuse(
      'KEY-4',
      'publishedOn',
      `${writeDay(publishedOn)} is still to come. Record the notice once it is out.`,
    );
  if (scrutinyChairOn !== null && isFuture(scrutinyChairOn))
    refuse('KEY-4', 'scrutinyChairOn', `${writeDay(scrutinyChairOn)} is still to come.`);
  if (meetingOn !== null) problems.push(...tooLate(notice, meetingOn, calendar));
  if (route === 'FULL') return problems;
  const rule = route === 'GENERAL_EXCEPTION' ? 'KEY-2' : 'KEY-3';
  if (!reason?.trim()) refuse(rule, 'reason', 'Say why 28 clear days of notice were impracticable.');
  if (scrutinyChairOn === null)
    refuse(
      rule,
      'scrutinyChairOn',
      route === 'GENERAL_EXCEPTION'
        ? 'Give the day on which the chair of scrutiny was told.'
        : 'Give the day on which the chair of scrutiny agreed that it cannot wait.',
    );
  return problems;
}

/** Which of the days is too late for its route. */
function tooLate(notice: KeyNotice, meetingOn: Day, calendar: WorkingCalendar): Problem[] {
  const { route, publishedOn, scrutinyChairOn } = notice;
  const { fullBy, generalBy } = keyNoticeDays(meetingOn, calendar);
  const problem = (rule: string, field: string, message: string): Problem => ({
    rule,
    severity: 'E',
    field,
    message,
  });
  if (route === 'FULL' && publishedOn > fullBy)
    return [
      problem(
        'KEY-1',
        'publishedOn',
        `Notice 28 clear days before ${writeDay(meetingOn)} was due by ${writeDay(fullBy)}. ${otherRoute(publishedOn, generalBy)}`,
      ),
    ];
  if (route === 'GENERAL_EXCEPTION') {
    const late = [
      { field: 'publishedOn', on: publishedOn },
      { field: 'scrutinyChairOn', on: scrutinyChairOn },
    ].filter(({ on }) => on !== null && on > generalBy);
    return late.map(({ field }) =>
      problem(
        'KEY-2',
        field,
        `A general exception needs five clear days: for ${writeDay(meetingOn)} by ${writeDay(generalBy)}. Use special urgency, with the agreement of the chair of scrutiny.`,
      ),
    );
  }
  if (route === 'SPECIAL_URGENCY' && scrutinyChairOn !== null && scrutinyChairOn > meetingOn)
    return [
      problem(
        'KEY-3',
        'scrutinyChairOn',
        `The chair of scrutiny agrees before the decision of ${writeDay(meetingOn)}, not after it.`,
      ),
    ];
  return [];
}

const otherRoute = (on: Day, generalBy: Day) =>
  on <= generalBy
    ? `Use the general exception by ${writeDay(generalBy)}, or move the decision.`
    : 'Use special urgency, or move the decision.';

/**
 * `KEY-5`: what is dealt with or withdrawn is not marked and gets no notice any more. `KEY-6`: notice is given of a key decision only.
 * Example: an item that was decided on 31 January cannot be marked on 1 February.
 */
export function keyItemProblems(item: { state: string; isKey: boolean }, isNotice: boolean): Problem[] {
  if (item.state === 'DEALT_WITH' || item.state === 'WITHDRAWN')
    return [
      {
        rule: 'KEY-5',
        severity: 'E',
        field: null,
        message: `The item is ${item.state === 'WITHDRAWN' ? 'withdrawn' : 'dealt with'}: its notice stays as it was.`,
      },
    ];
  if (isNotice && !item.isKey)
    return [{ rule: 'KEY-6', severity: 'E', field: null, message: 'Mark the item as a key decision first.' }];
  return [];
}

/**
 * `KEY-7`: only the executive of a council takes key decisions, and a notice that is out is not taken back lightly; both need
 * a reason. Example: marking an item of a joint committee of CCGs warns, marking one of a council does not.
 */
export function markKeyProblems(facts: {
  isKey: boolean;
  isCouncil: boolean;
  publishedOn: Day | null;
}): Problem[] {
  const warn = (message: string): Problem[] => [
    { rule: 'KEY-7', severity: 'W', field: 'isKeyDecision', message },
  ];
  if (facts.isKey && !facts.isCouncil)
    return warn('Key decisions are those of a council; this body does not meet under the Act of 1972.');
  if (!facts.isKey && facts.publishedOn !== null)
    return warn(
      `Notice of it was published on ${writeDay(facts.publishedOn)} and is taken off with the mark.`,
    );
  return [];
}

/** What is known of the notice of a key decision, as of a day. */
export interface KeyStanding {
  days: KeyNoticeDays | null;
  sentence: string;
  /** `KEY-1` to `KEY-3` as they stand today, by the route that is left; null where all is well. */
  problem: Problem | null;
}

const ROUTE_WORDS: Record<NoticeRoute, string> = {
  FULL: 'full notice',
  GENERAL_EXCEPTION: 'general exception',
  SPECIAL_URGENCY: 'special urgency',
};

/**
 * Where the notice of a key decision stands. Example: for 31 January 2018 without a notice, on 2 January "publish by
 * 2 Jan 2018"; on the 3rd it warns that only a general exception is left, from the 24th only special urgency. A notice that
 * was in time warns again when its meeting moves forward.
 */
export function keyStanding(
  notice: KeyNotice | null,
  meetingOn: Day | null,
  today: Day,
  calendar: WorkingCalendar,
): KeyStanding {
  const days = meetingOn === null ? null : keyNoticeDays(meetingOn, calendar);
  const warn = (rule: string, message: string): Problem => ({ rule, severity: 'W', field: null, message });
  if (notice !== null) {
    const sentence = `Notice published on ${writeDay(notice.publishedOn)} (${ROUTE_WORDS[notice.route]}).`;
    const [late] = meetingOn === null ? [] : tooLate(notice, meetingOn, calendar);
    return { days, sentence, problem: late ? warn(late.rule, late.message) : null };
  }
  if (days === null)
    return { days, sentence: 'Notice has no last day while the decision has none.', problem: null };
  const { fullBy, generalBy } = days;
  if (today <= fullBy)
    return { days, sentence: `Publish notice by ${writeDay(fullBy)} (28 clear days).`, problem: null };
  const message =
    today <= generalBy
      ? `Notice was due by ${writeDay(fullBy)}. A general exception is open until ${writeDay(generalBy)}.`
      : `Notice was due by ${writeDay(fullBy)}. Only special urgency is left.`;
  return { days, sentence: message, problem: warn(today <= generalBy ? 'KEY-2' : 'KEY-3', message) };
}
