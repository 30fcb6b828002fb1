import { day } from '@gantry/shared/dates/day';
import { describeReading } from '@gantry/shared/dates/describe-reading';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { readPlanDate } from '@gantry/shared/dates/read-plan-date';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { refused } from '../errors/domain-error.js';

export interface StatedDateReading {
  date: PlanDate;
  /** The echo for the person who typed it. */
  sentence: string;
  problems: Problem[];
}

/** Reads a typed point in time that stands for itself on the office's day; one counted from another item is refused. */
export function readStatedDate(text: string, today: string, field: string): StatedDateReading {
  const found = readPlanDate(text, { today: day(today), expects: 'point', fieldIs: 'day', field });
  if (!found.ok) throw refused(found.problems);
  if (found.date.shape === 'RELATIVE')
    throw refused([
      {
        rule: 'DATE-8',
        severity: 'E',
        field,
        message: 'This date stands for itself. Write its day, its month or TBC.',
      },
    ]);
  return { date: found.date, sentence: describeReading(found.date), problems: found.problems };
}
