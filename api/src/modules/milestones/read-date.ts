import { day } from '@gantry/shared/dates/day';
import { describeReading } from '@gantry/shared/dates/describe-reading';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { type PlanDateRole, planDateProblems } from '@gantry/shared/dates/plan-date-problems';
import { readPlanDate } from '@gantry/shared/dates/read-plan-date';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { refused } from '../../platform/errors/domain-error.js';

export interface ReadDate {
  date: PlanDate;
  /** How the words were understood, in a sentence. */
  reading: string;
  warnings: Problem[];
}

/** Reads a typed date for a role, or refuses with every objection of the DATE rules at once. */
export function readDateFor(text: string, role: PlanDateRole, kind: string, today: string): ReadDate {
  const now = day(today);
  const read = readPlanDate(text, {
    today: now,
    expects: kind === 'ACTIVITY' ? 'period' : 'point',
    field: 'date',
  });
  if (!read.ok) throw refused(read.problems);
  const problems = [
    ...read.problems,
    ...planDateProblems(read.date, role, now).map((problem) => ({ ...problem, field: 'date' })),
  ];
  const errors = problems.filter((problem) => problem.severity === 'E');
  if (errors.length > 0) throw refused(errors);
  return { date: read.date, reading: describeReading(read.date), warnings: problems };
}
