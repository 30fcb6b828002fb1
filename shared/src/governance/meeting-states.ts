import type { Day } from '../dates/day.js';
import type { PlanDate } from '../dates/plan-date.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';
import type { MeetingKind } from './outcomes.js';

export const MEETING_STATES = [
  'PLANNED',
  'CALLED',
  'PAPERS_PUBLISHED',
  'HELD',
  'INQUORATE',
  'ADJOURNED',
  'MINUTES_DRAFT',
  'MINUTES_APPROVED',
  'POSTPONED',
  'CANCELLED',
] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/**
 * Forward only: what was held stays held. An adjourned meeting resumes; a postponed one goes on as another meeting; one
 * called off by mistake is planned again, and notice of it is given anew.
 */
const NEXT: Record<MeetingState, readonly MeetingState[]> = {
  PLANNED: ['CALLED', 'POSTPONED', 'CANCELLED'],
  CALLED: ['PAPERS_PUBLISHED', 'HELD', 'INQUORATE', 'POSTPONED', 'CANCELLED'],
  PAPERS_PUBLISHED: ['HELD', 'INQUORATE', 'ADJOURNED', 'POSTPONED', 'CANCELLED'],
  HELD: ['MINUTES_DRAFT', 'ADJOURNED'],
  INQUORATE: ['MINUTES_DRAFT'],
  ADJOURNED: ['HELD', 'INQUORATE', 'CANCELLED'],
  MINUTES_DRAFT: ['MINUTES_APPROVED'],
  MINUTES_APPROVED: [],
  POSTPONED: [],
  CANCELLED: ['PLANNED'],
};

const TOOK_PLACE: ReadonlySet<MeetingState> = new Set([
  'HELD',
  'INQUORATE',
  'ADJOURNED',
  'MINUTES_DRAFT',
  'MINUTES_APPROVED',
]);
const NEEDS_A_CONFIRMED_DATE: ReadonlySet<MeetingState> = new Set([
  'CALLED',
  'PAPERS_PUBLISHED',
  ...TOOK_PLACE,
]);

/** The steps from here. A workshop needs no notice, so an informal meeting may go from planned straight to held. */
export function nextMeetingStates(from: MeetingState, kind: MeetingKind): readonly MeetingState[] {
  return kind === 'INFORMAL' && from === 'PLANNED' ? ['HELD', ...NEXT.PLANNED] : NEXT[from];
}

/** Whether it took place and its business can be recorded. Example: `MINUTES_DRAFT` yes, `CALLED` no, `INQUORATE` yes. */
export function hasTakenPlace(state: MeetingState): boolean {
  return TOOK_PLACE.has(state);
}

export interface MeetingFacts {
  state: MeetingState;
  kind: MeetingKind;
  date: PlanDate;
  /** It has taken place in part: it was broken off. */
  hasBegun?: boolean;
}

/**
 * Why a meeting may not change its state so, all at once: no such step (`MTG-8`), its date is not confirmed (`MTG-2`),
 * it cannot have been held yet (`MTG-9`), no reason (`MTG-10`), no meeting to go on at (`MTG-11`), planned again although its
 * day has passed or it was broken off (`MTG-15`).
 * Example: calling a meeting of "31/01 (date TBC)" answers `MTG-2`; holding one of 31 January on the 30th answers `MTG-9`.
 */
export function meetingChangeProblems(
  meeting: MeetingFacts,
  to: MeetingState,
  given: { reason: string | null; newMeetingId: string | null },
  today: Day,
): Problem[] {
  const problems: Problem[] = [];
  const refuse = (rule: string, field: string, message: string) =>
    problems.push({ rule, severity: 'E', field, message });
  if (!nextMeetingStates(meeting.state, meeting.kind).includes(to))
    refuse('MTG-8', 'state', `That step does not follow while the meeting is ${words(meeting.state)}.`);
  if (NEEDS_A_CONFIRMED_DATE.has(to) && !isConfirmedDay(meeting.date))
    refuse('MTG-2', 'date', `Confirm the date first: it stands as “${meeting.date.sourceText}”.`);
  if (TOOK_PLACE.has(to) && meeting.date.earliest !== null && meeting.date.earliest > today)
    refuse('MTG-9', 'state', `It is on ${writeDay(meeting.date.earliest)}, which is still to come.`);
  if (to === 'PLANNED' && !given.reason?.trim())
    refuse('MTG-10', 'reason', 'Say why it is to be held after all.');
  if (to === 'PLANNED' && meeting.date.latest !== null && meeting.date.latest < today)
    refuse(
      'MTG-15',
      'state',
      `Its last day was ${writeDay(meeting.date.latest)}, which has passed. Plan another meeting instead.`,
    );
  if (to === 'PLANNED' && meeting.hasBegun)
    refuse('MTG-15', 'state', 'It began and was broken off. Plan another meeting to go on at.');
  if ((to === 'CANCELLED' || to === 'POSTPONED') && !given.reason?.trim())
    refuse('MTG-10', 'reason', `Say why it is ${words(to)}.`);
  if (to === 'POSTPONED' && given.newMeetingId === null)
    refuse('MTG-11', 'newMeetingId', 'Name the meeting it is postponed to; with none, cancel it.');
  return problems;
}

const isConfirmedDay = (date: PlanDate) => date.shape === 'DAY' && date.confidence === 'CONFIRMED';
const words = (state: MeetingState) => state.toLowerCase().replaceAll('_', ' ');
