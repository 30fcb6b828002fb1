import { day } from '@gantry/shared/dates/day';
import { describeReading } from '@gantry/shared/dates/describe-reading';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { readPlanDate } from '@gantry/shared/dates/read-plan-date';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { refused } from '../../platform/errors/domain-error.js';

export interface MeetingDateReading {
  date: PlanDate;
  /** The echo for the person who typed it. */
  sentence: string;
  problems: Problem[];
}

/** Reads the date of a meeting as typed on the office's day. A meeting has a date of its own, never one counted from an item. */
export function readMeetingDate(text: string, today: string, field = 'date'): MeetingDateReading {
  const found = readPlanDate(text, { today: day(today), expects: 'point', fieldIs: 'day', field });
  if (!found.ok) throw refused(found.problems);
  if (found.date.shape === 'RELATIVE')
    throw refused([
      {
        rule: 'DATE-8',
        severity: 'E',
        field,
        message: 'A meeting has a date of its own. Write its day, month or TBC.',
      },
    ]);
  return { date: found.date, sentence: describeReading(found.date), problems: found.problems };
}
