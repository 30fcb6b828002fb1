import { type CalendarBook, calendarFor, ruleOf } from '@gantry/shared/calendar/calendar-book';
import { isoDay } from '@gantry/shared/dates/day';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { meetingTitleFor } from '@gantry/shared/governance/meeting-parts';
import { planDateOf, planDateView } from '../../platform/dates/plan-date-columns.js';
import { type FlatDate, flatDate, type NoticeRegime } from '../governing-bodies/index.js';
import type { Meeting } from './meeting.entity.js';
import type { MeetingRowType } from './meeting.types.js';
import { papersDue } from './notice-rule.js';

export interface MeetingFlat extends FlatDate {
  id: string;
  version: number;
  code: string;
  title: string;
  kind: MeetingRowType['kind'];
  state: MeetingRowType['state'];
  body_id: string;
  body_name: string;
  held_on: string | null;
  starts_at: string | null;
  is_time_confirmed: boolean;
  is_interpretation: boolean;
  changed_on: string;
  notice_clear_days: number | null;
  notice_regime: NoticeRegime;
  is_notice_interpreted: boolean;
  has_papers_when_informal: boolean;
  item_count: number;
  /** The reader may read what is exempt at its body. */
  reads_exempt: boolean;
}

/** A meeting of the list, with the day on which its papers are due worked out. */
export function meetingRow(row: MeetingFlat, book: CalendarBook): MeetingRowType {
  const date = flatDate(row)!;
  const facts = {
    kind: row.kind,
    day: date.earliest,
    clearDays: row.notice_clear_days,
    regime: row.notice_regime,
    hasPapersWhenInformal: row.has_papers_when_informal,
    papersReady: ruleOf(book, row.body_id).papersReady,
  };
  const due = papersDue(facts, calendarFor(book, { bodyId: row.body_id }))?.readyBy ?? null;
  return {
    id: row.id,
    version: row.version,
    code: row.code,
    title: meetingTitleFor(row.kind, row.title, row.reads_exempt),
    kind: row.kind,
    state: row.state,
    bodyId: row.body_id,
    bodyName: row.body_name,
    date: planDateView(date)!,
    heldOn: row.held_on,
    startsAt: row.starts_at,
    isTimeConfirmed: row.is_time_confirmed,
    papersDueOn: due === null ? null : isoDay(due),
    isPapersDueInterpreted: row.is_notice_interpreted,
    itemCount: row.item_count,
    isInterpretation: row.is_interpretation,
    changedOn: row.changed_on,
  };
}

/** The date of a stored meeting: the table refuses one without. */
export function meetingDate(meeting: Meeting): PlanDate {
  return planDateOf(meeting)!;
}
