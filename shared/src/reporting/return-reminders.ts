import { addWorkingDays, type WorkingCalendar } from '../calendar/working-days.js';
import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { ReturnDays } from './return-standing.js';

/** What somebody is told of a period; the first four to owners, in this order, `BY_HAND` as often as the PMO asks. */
export const REMINDER_KINDS = ['OPENED', 'DUE_SOON', 'DUE', 'OVERDUE', 'ESCALATED', 'BY_HAND'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

const TO_OWNERS: readonly ReminderKind[] = ['OPENED', 'DUE_SOON', 'DUE', 'OVERDUE'];

export interface ReminderDays extends ReturnDays {
  name: string;
  /** The day on which it was opened. */
  opened: Day;
}

/**
 * What an owner with something outstanding is told today; null where that was said before. Only the most urgent counts: a
 * clock that jumps from the opening past the cut-off says "overdue" once, not three things at once.
 * Example: opened 24 November 2017, cut-off Tuesday 5 December, three working days before: due soon from Thursday 30
 * November, due on 5 December, overdue from the 6th.
 */
export function reminderDue(
  days: ReminderDays,
  remindWorkingDays: number,
  said: readonly ReminderKind[],
  today: Day,
  calendar: WorkingCalendar,
): ReminderKind | null {
  const kind = kindOn(days, remindWorkingDays, today, calendar);
  if (kind === null) return null;
  const last = Math.max(-1, ...said.map((one) => TO_OWNERS.indexOf(one)));
  return TO_OWNERS.indexOf(kind) > last ? kind : null;
}

function kindOn(
  { opened, cutOff }: ReminderDays,
  remindWorkingDays: number,
  today: Day,
  calendar: WorkingCalendar,
): ReminderKind | null {
  if (today < opened) return null;
  if (today > cutOff) return 'OVERDUE';
  if (today === cutOff) return 'DUE';
  const soon = remindWorkingDays === 0 ? cutOff : addWorkingDays(cutOff, -remindWorkingDays, calendar);
  return today >= soon ? 'DUE_SOON' : 'OPENED';
}

/**
 * Whether what is missing goes to whoever hears of it: after the last day of grace, once.
 * Example: grace until 7 December 2017: not on the 7th, from the 8th.
 */
export function isEscalationDue(days: ReturnDays, said: readonly ReminderKind[], today: Day): boolean {
  return today > days.graceUntil && !said.includes('ESCALATED');
}

/** What an owner still has to do. */
export interface Outstanding {
  returns: readonly string[];
  lines: number;
}

/** The reminder as its reader sees it: "November 2017: 3 items and the return of Stroke are due on 5 Dec 2017." */
export function reminderSentence(
  kind: ReminderKind,
  days: ReminderDays,
  { returns, lines }: Outstanding,
): string {
  const what = [
    ...(lines > 0 ? [`${lines} ${lines === 1 ? 'item' : 'items'}`] : []),
    ...(returns.length > 0
      ? [`the ${returns.length === 1 ? 'return' : 'returns'} of ${listed(returns)}`]
      : []),
  ].join(' and ');
  const are = lines + returns.length === 1 ? 'is' : 'are';
  const when =
    kind === 'OVERDUE' ? `overdue since ${writeDay(days.cutOff)}` : `due on ${writeDay(days.cutOff)}`;
  return `${days.name}: ${what} ${are} ${when}.`;
}

/** What is missing, for whoever hears of it: "November 2017: 2 returns are missing after the grace days: Local care, Stroke." */
export function escalationSentence(name: string, missing: readonly string[]): string {
  const are = missing.length === 1 ? 'return is' : 'returns are';
  return `${name}: ${missing.length} ${are} missing after the grace days: ${missing.join(', ')}.`;
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
