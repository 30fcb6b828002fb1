import { type WorkingCalendar, workingDaysBetween } from '../calendar/working-days.js';
import type { Day } from '../dates/day.js';

export interface StandingFacts {
  /** The first day of work, where it is work; null for a point in time. */
  start: Day | null;
  /** The last day on which it is on time: as agreed, else as stated; null where there is none. */
  due: Day | null;
  doneOn: Day | null;
  isBegun: boolean;
  /** Called off or replaced: it stands nowhere. */
  isOut: boolean;
}

/** Where an item stands at the data date. `at` is the day that the slip line bends to. */
export type Standing =
  | { kind: 'behind' | 'ahead' | 'not-begun'; at: Day; workingDays: number }
  | { kind: 'done' | 'not-due' | 'none'; at: null };

/**
 * Where the slip line passes an item. What should be finished and is not lies behind, at the day it was due; work that should
 * have begun lies behind at its first day; what is done before it was due lies ahead, at that day; all else is on the line.
 * Example: due on 16 November 2017 and open on 24 November it is 6 working days behind; done, and due on 1 December, 5 ahead.
 */
export function standingOf(facts: StandingFacts, asAt: Day, calendar: WorkingCalendar): Standing {
  const { start, due, doneOn, isBegun, isOut } = facts;
  if (isOut) return { kind: 'none', at: null };
  if (doneOn !== null) {
    const early = due === null || due <= asAt ? 0 : workingDaysBetween(asAt, due, calendar);
    return early > 0 ? { kind: 'ahead', at: due!, workingDays: early } : { kind: 'done', at: null };
  }
  if (due === null) return { kind: 'none', at: null };
  if (due < asAt) return { kind: 'behind', at: due, workingDays: workingDaysBetween(due, asAt, calendar) };
  if (start === null || isBegun || start >= asAt) return { kind: 'not-due', at: null };
  return { kind: 'not-begun', at: start, workingDays: workingDaysBetween(start, asAt, calendar) };
}

const ON_LINE = { none: 'no date to go by', done: 'done', 'not-due': 'not due yet' };

/** Example: "6 working days behind", "should have begun 3 working days ago", "5 working days ahead", "not due yet". */
export function standingWords(standing: Standing): string {
  if (standing.at === null) return ON_LINE[standing.kind];
  const { kind, workingDays } = standing;
  // Friday's work on Saturday: nobody could have worked on it since.
  if (workingDays === 0) return kind === 'not-begun' ? 'should have begun' : 'its day has passed';
  const days = `${workingDays} working ${workingDays === 1 ? 'day' : 'days'}`;
  if (kind === 'not-begun') return `should have begun ${days} ago`;
  return `${days} ${kind}`;
}
