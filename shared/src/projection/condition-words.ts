import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import { answeredIn } from './open-conditions.js';
import type { Outlook } from './outlook.js';
import type { OpenCondition, ProjectionItem } from './plan-facts.js';
import { counted, type Names } from './projection-words.js';

/** Why an item is where it is, from the conditions that its decision waits for; empty where there are none. */
export function conditionSentences(outlook: Outlook, item: ProjectionItem, names: Names): string[] {
  const { awaits, actual } = item;
  if (awaits === undefined || actual !== null) return [];
  const lapse = outlook.lapsing.get(item.id);
  return [
    ...awaits.conditions.map((condition) => {
      const on = answeredIn(outlook.projection.schedules.likely, condition);
      const when = on === null ? 'no day can be given for that' : `expected ${writeDay(on)}`;
      return `It was decided on ${writeDay(awaits.decidedOn)} and is in effect once ${answerer(condition, names)}: ${when} (PROJ-8).`;
    }),
    ...(lapse === undefined
      ? []
      : [
          `Its long stop is ${writeDay(lapse)}: unanswered by then, it falls and goes back to its body (PROJ-9).`,
        ]),
  ];
}

/** "Investment Committee has answered “pending its approval”". */
function answerer({ bodyId, text }: OpenCondition, names: Names): string {
  return bodyId === null ? `“${text}” is answered` : `${names.body(bodyId)} has answered “${text}”`;
}

/** The stretch between a decision and its effect. Example: "28 days until Investment Committee has answered “…” (PROJ-8)". */
export function conditionWait(
  item: ProjectionItem,
  to: Day,
  names: Names,
): { from: Day; to: Day; words: string } | null {
  const { awaits, actual } = item;
  const [first] = awaits?.conditions ?? [];
  if (awaits === undefined || first === undefined || actual !== null || to <= awaits.decidedOn) return null;
  const until = awaits.conditions.map((condition) => answerer(condition, names)).join(' and ');
  const days = counted(to - awaits.decidedOn, 'day');
  return { from: awaits.decidedOn, to, words: `${days} until ${until} (PROJ-8)` };
}

/**
 * `PROJ-9` as a warning: a decision that falls before its conditions are answered, with the meeting it goes back to. Example:
 * "It falls on 14 Feb 2018, before Investment Committee has answered “…”, and goes back to CCG Joint Committee, 6 Mar 2018."
 */
export function lapseWarnings(
  outlook: Outlook,
  names: Names,
): { rule: string; message: string; itemId: string }[] {
  return [...outlook.lapsing].map(([itemId, longStop]) => {
    const gate = outlook.gates.get(itemId);
    const back = gate ? names.meeting(gate.meetingId) : 'its body';
    const message = `Its decision falls after ${writeDay(longStop)}, its long stop, before its condition is answered, and goes back to ${back}.`;
    return { rule: 'PROJ-9', message, itemId };
  });
}
