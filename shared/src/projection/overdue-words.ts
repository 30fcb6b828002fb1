import { writeDay } from '../dates/write-day.js';
import type { Outlook } from './outlook.js';
import { lastDay } from './presumed.js';
import type { Names } from './projection-words.js';

/**
 * What the plan makes of an item whose days have come with nothing recorded (`PROJ-2`); null for every other.
 * Example: "30 Nov 2017 has come and nothing is recorded: it counts as done today, a day later each day, until that is
 * recorded or its date is moved (PROJ-2)."
 */
export function overdueSentence({ presumed, facts }: Outlook, itemId: string, names: Names): string | null {
  const item = facts.items.find(({ id }) => id === itemId);
  if (item === undefined) return null;
  const last = lastDay(item, new Map(facts.meetings.map((meeting) => [meeting.id, meeting])));
  const day = last === null ? 'Its day' : writeDay(last);
  if (presumed.done.has(itemId))
    return `${day} has come and nothing is recorded: it counts as done today, a day later each day, until that is recorded or its date is moved (PROJ-2).`;
  if (presumed.begun.has(itemId))
    return 'Its first day has come and no beginning is recorded: it counts as begun on that day (PROJ-2).';
  const blocker = presumed.heldBackBy.get(itemId);
  if (blocker === undefined) return null;
  return `Its days have come and nothing is recorded. It does not count as done or begun, because “${names.item(blocker)}” must come first and is not recorded as done (PROJ-2).`;
}
