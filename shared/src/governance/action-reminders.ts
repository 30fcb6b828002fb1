import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { ActionStanding } from './action-rules.js';

/** What the owner of an action is called to mind of, each once for a due date. */
export const ACTION_REMINDERS = ['DUE_SOON', 'OVERDUE'] as const;
export type ActionReminder = (typeof ACTION_REMINDERS)[number];

/**
 * What an owner is told today of an action that stands so; null where that was said of this due date before. A clock that
 * jumps past the due date says "overdue" once, and never "due soon" after it.
 * Example: due on 31 January 2018: due soon from the 24th, overdue from 1 February; extended to 14 February, both again.
 */
export function actionReminderDue(
  standing: ActionStanding,
  said: readonly ActionReminder[],
): ActionReminder | null {
  if (standing === 'OVERDUE') return said.includes('OVERDUE') ? null : 'OVERDUE';
  return standing === 'DUE_SOON' && said.length === 0 ? 'DUE_SOON' : null;
}

/**
 * One letter for all that falls due together. It names days only: an action can be about what not everybody may read.
 * Example: "2 actions of yours are overdue, the first since 20 Jan 2018; 1 is due on 31 Jan 2018."
 */
export function actionReminderSentence(due: readonly { kind: ActionReminder; dueOn: Day }[]): string {
  const parts = (['OVERDUE', 'DUE_SOON'] as const).flatMap((kind) => {
    const days = due.filter((one) => one.kind === kind).map(({ dueOn }) => dueOn);
    return days.length === 0 ? [] : [{ kind, count: days.length, first: Math.min(...days) as Day }];
  });
  const words = parts.map(({ kind, count, first }, at) => {
    const what = at === 0 ? ` ${count === 1 ? 'action' : 'actions'} of yours` : '';
    const how = kind === 'OVERDUE' ? 'overdue' : 'due';
    const since = kind === 'OVERDUE' ? 'since' : 'on';
    const when = `${count === 1 ? '' : ', the first'} ${since} ${writeDay(first)}`;
    return `${count}${what} ${count === 1 ? 'is' : 'are'} ${how}${when}`;
  });
  return `${words.join('; ')}.`;
}
