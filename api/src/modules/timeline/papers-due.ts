import { calendarFor, ruleOf } from '@gantry/shared/calendar/calendar-book';
import { paperDays } from '@gantry/shared/calendar/paper-days';
import { day, isoDay } from '@gantry/shared/dates/day';
import type { MeetingRow, PlanFacts } from './plan-facts.js';

/** An informal meeting has papers only where its body says so. A date to be confirmed gives a deadline to be confirmed. */
export function papersDue(meeting: MeetingRow, facts: PlanFacts): string | null {
  const { notice_clear_days: clearDays, earliest, body_id: bodyId } = meeting;
  if (clearDays === null || earliest === null || meeting.shape !== 'DAY') return null;
  if (meeting.kind === 'INFORMAL' && !meeting.has_papers_when_informal) return null;
  const { papersReady } = ruleOf(facts.calendar, bodyId);
  const calendar = calendarFor(facts.calendar, { bodyId });
  return isoDay(paperDays(day(earliest), clearDays, papersReady, calendar).readyBy);
}
