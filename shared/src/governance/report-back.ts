import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';

export interface ReportBackFacts {
  /** The meeting that it is to be reported to, and the last day on which that may be; null where none is named. */
  due: { meeting: string; latest: Day | null } | null;
  /** The meeting it was reported to, once it was. */
  reported: { meeting: string; on: Day } | null;
}

/**
 * `DEC-4`: a decision taken between meetings is reported to the next; from the day after that meeting it is overdue.
 * Example: to be reported to the committee of 6 March 2018: due on the 6th, overdue on the 7th; a meeting whose day is
 * not known gives no verdict.
 */
export function reportBackProblems({ due, reported }: ReportBackFacts, today: Day): Problem[] {
  if (due === null || reported !== null || due.latest === null || today <= due.latest) return [];
  const message = `It was to be reported to ${due.meeting} by ${writeDay(due.latest)}. Record the meeting it was reported to.`;
  return [{ rule: 'DEC-4', severity: 'W', field: null, message }];
}

/** Where the report stands, in a sentence; null where none is due. */
export function reportBackSentence(facts: ReportBackFacts, today: Day): string | null {
  const { due, reported } = facts;
  if (reported !== null) return `Reported to ${reported.meeting}, ${writeDay(reported.on)}.`;
  if (due === null) return null;
  const [overdue] = reportBackProblems(facts, today);
  return overdue
    ? `Overdue. ${overdue.message}`
    : `To be reported to ${due.meeting}${due.latest === null ? '' : `, ${writeDay(due.latest)}`}.`;
}
