import type { Problem } from '../errors/error-codes.js';
import type { Range } from './range.js';

/** Ten years of working days: whoever means more has typed a date. */
export const MOST_DAYS = 2500;

/**
 * What is wrong with three figures that somebody states, each with the field it stands in.
 * `UNC-1`: whole working days within reason. `UNC-2`: the least comes first, the most last.
 * Example: 10, 8 and 20 days answers "Most likely is 8 days, fewer than the least, 10." at `likely`.
 */
export function statedRangeProblems({ min, likely, max }: Range, least: number): Problem[] {
  const problems: Problem[] = [];
  const refuse = (rule: string, field: string, message: string) =>
    problems.push({ rule, severity: 'E', field, message });
  for (const [field, stated] of Object.entries({ min, likely, max }))
    if (!Number.isInteger(stated) || stated < least || stated > MOST_DAYS)
      refuse('UNC-1', field, `Give whole working days from ${least} to ${MOST_DAYS}.`);
  if (problems.length > 0) return problems;
  if (likely < min)
    refuse('UNC-2', 'likely', `Most likely is ${days(likely)}, fewer than the least, ${min}.`);
  if (max < likely) refuse('UNC-2', 'max', `At most is ${days(max)}, fewer than most likely, ${likely}.`);
  return problems;
}

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;
