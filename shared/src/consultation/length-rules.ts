import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';
import { seasonsBetween } from './holiday-seasons.js';
import { daysOpen, type WeekCounting, weeksWords } from './week-counting.js';

/** Shorter is warned of whatever the norm. */
export const SHORTEST_WEEKS = 8;
/** A widely kept convention, not a law; each consultation may state another. */
export const USUAL_WEEKS = 12;

export interface Timetable {
  opens: Day;
  closes: Day;
  counting: WeekCounting;
  normWeeks: number;
  /** Why it is shorter than the norm; null where nobody has said. */
  justification: string | null;
  /** It was extended past its original close, or its length allows for the season and somebody said so. */
  isExtended: boolean;
}

/**
 * `CON-3`: under eight weeks, or under the norm without a justification. `CON-4`: over Christmas, Easter or August
 * without an extension. `CON-5`: it closes before it opens.
 * Example: 2 February to 13 April 2018 are ten weeks: warned of under a norm of twelve until somebody says why, and
 * because Easter (30 March to 2 April) lies inside.
 */
export function lengthProblems(timetable: Timetable): Problem[] {
  const { opens, closes, counting, normWeeks, justification, isExtended } = timetable;
  if (closes <= opens)
    return [
      {
        rule: 'CON-5',
        severity: 'E',
        field: 'closes',
        message: `It would close on ${writeDay(closes)}, not after it opens on ${writeDay(opens)}.`,
      },
    ];
  const days = daysOpen(opens, closes, counting);
  const warn = (rule: string, field: string, message: string): Problem => ({
    rule,
    severity: 'W',
    field,
    message,
  });
  const problems: Problem[] = [];
  if (days < SHORTEST_WEEKS * 7)
    problems.push(
      warn('CON-3', 'closes', `It is open for ${weeksWords(days)}: less than ${SHORTEST_WEEKS} weeks.`),
    );
  else if (days < normWeeks * 7 && !justification?.trim())
    problems.push(
      warn(
        'CON-3',
        'lengthReason',
        `It is open for ${weeksWords(days)}, less than the ${normWeeks} weeks that are usual here. Say why that is enough.`,
      ),
    );
  if (!isExtended)
    for (const { name, start, end } of seasonsBetween(opens, closes))
      problems.push(
        warn(
          'CON-4',
          'closes',
          `${name} (${writeDay(start)} to ${writeDay(end)}) falls inside and no extension is recorded.`,
        ),
      );
  return problems;
}

/** How long it is, in a sentence: "10 weeks, 2 Feb 2018 to 13 Apr 2018; the opening day is not counted." */
export function lengthSentence(opens: Day, closes: Day, counting: WeekCounting): string {
  const how = counting === 'OPENING_DAY_COUNTED' ? 'is counted' : 'is not counted';
  return `${weeksWords(daysOpen(opens, closes, counting))}, ${writeDay(opens)} to ${writeDay(closes)}; the opening day ${how}.`;
}
