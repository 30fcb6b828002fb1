import type { PapersReady } from '@gantry/shared/calendar/calendar-book';
import { type PaperDays, paperDays } from '@gantry/shared/calendar/paper-days';
import type { WorkingCalendar } from '@gantry/shared/calendar/working-days';
import type { Day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import type { MeetingKind } from '@gantry/shared/governance/outcomes';
import type { NoticeRegime } from '../governing-bodies/index.js';

export interface NoticeFacts {
  kind: MeetingKind;
  /** First possible day of the meeting; null where it is not known. */
  day: Day | null;
  clearDays: number | null;
  regime: NoticeRegime;
  hasPapersWhenInformal: boolean;
  papersReady: PapersReady;
}

const STATUTORY: ReadonlySet<NoticeRegime> = new Set<NoticeRegime>(['LGA_1972', 'PBAM_1960']);

/**
 * The last days for papers and for notice, in the calendar of the body, or null where there is no rule or no day. An
 * informal meeting has none unless its body says so.
 * Example: JHOSC on Tuesday 12 December 2017 with five clear days: Monday 4 December 2017.
 */
export function papersDue(facts: NoticeFacts, calendar: WorkingCalendar): PaperDays | null {
  if (facts.day === null || facts.clearDays === null) return null;
  if (facts.kind === 'INFORMAL' && !facts.hasPapersWhenInformal) return null;
  return paperDays(facts.day, facts.clearDays, facts.papersReady, calendar);
}

/**
 * `MTG-4`: notice shorter than the body's rule. Where an Act sets the rule it is refused, elsewhere it needs a reason.
 * Example: notice on 5 December for 12 December 2017 is one day late; on 4 December it is in time.
 */
export function noticeProblems(facts: NoticeFacts, givenOn: Day, calendar: WorkingCalendar): Problem[] {
  const due = papersDue(facts, calendar)?.publishBy ?? null;
  if (due === null || givenOn <= due) return [];
  const message = `Notice and papers were due by ${writeDay(due)} (${facts.clearDays} clear working days before ${writeDay(facts.day!)}); ${writeDay(givenOn)} is too late.`;
  return [{ rule: 'MTG-4', severity: STATUTORY.has(facts.regime) ? 'E' : 'W', field: 'givenOn', message }];
}
