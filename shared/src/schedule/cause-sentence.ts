import { writeDay } from '../dates/write-day.js';
import type { Cause } from './waits.js';

/**
 * Why something cannot be computed, as half a sentence.
 * Example: "no meeting of OGSCR is known after 9 Jan 2018".
 */
export function causeSentence(cause: Cause, nameOf: (id: string) => string): string {
  switch (cause.kind) {
    case 'date-unknown':
      return `the date of ${nameOf(cause.nodeId)} is not known (${cause.reason})`;
    case 'meeting-date-unknown':
      return `the next meeting of ${nameOf(cause.bodyId)} has no date yet`;
    case 'no-known-meeting':
      return cause.lastKnown === null
        ? `no meeting of ${nameOf(cause.bodyId)} is known`
        : `no meeting of ${nameOf(cause.bodyId)} is known after ${writeDay(cause.lastKnown)}`;
    case 'beyond-horizon':
      return `${nameOf(cause.nodeId)} lies beyond the years the plan is computed for`;
  }
}
