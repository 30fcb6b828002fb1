import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import { causeSentence } from '../schedule/cause-sentence.js';
import type { Cliff } from '../schedule/cliff.js';
import type { GateMargin } from '../schedule/gate-margin.js';
import type { Consequences, MissedMeeting, Moved } from './consequences.js';

/** What things are called; a reader is given names, never ids. */
export interface Names {
  item(id: string): string;
  body(id: string): string;
  /** An item, a body or a meeting. */
  any(id: string): string;
  /** The body and day of a meeting: "CCG Joint Committee, 31 Jan 2018 (TBC)". */
  meeting(id: string): string;
}

/** What one more day costs. Example: "3 working days of margin; one day more and it moves 34 days, to 7 Mar 2018". */
export function cliffWords(cliff: Cliff, targetTitle: string): string {
  const margin = cliff.float === 0 ? 'no margin' : `${counted(cliff.float, 'working day')} of margin`;
  if (cliff.targetTo === null)
    return `${margin}; one day more and no date can be given for “${targetTitle}”: a meeting is missed and no later one is known`;
  return `${margin}; one day more and “${targetTitle}” moves ${counted(cliff.calendarDays ?? 0, 'day')}, to ${writeDay(cliff.targetTo)}`;
}

/** What a missed meeting costs. Example: "If that meeting is missed, “Launch” moves 34 days, to 7 Mar 2018". */
export function missedWords(cliff: Cliff, targetTitle: string): string {
  if (cliff.targetTo === null)
    return `If that meeting is missed, no date can be given for “${targetTitle}”: no later one is known`;
  if (cliff.calendarDays === 0) return `If that meeting is missed, “${targetTitle}” still holds`;
  return `If that meeting is missed, “${targetTitle}” moves ${counted(cliff.calendarDays ?? 0, 'day')}, to ${writeDay(cliff.targetTo)}`;
}

/** How close a paper is to its deadline. Example: "Ready 17 Jan 2018, papers due 23 Jan 2018: 4 clear working days of margin". */
export function marginWords(gate: GateMargin): string {
  return `Ready ${writeDay(gate.readyOn)}, due ${writeDay(gate.papersDue)}: ${counted(gate.margin, 'working day')} of margin`;
}

/**
 * The consequences of a change, most important first: what it does to the target, the meetings missed, what can no longer
 * be computed, how many others move. Empty where nothing changes.
 */
export function consequenceSentences(found: Consequences, names: Names): string[] {
  // A meeting missed because something can no longer be computed is told with what waits behind that.
  const stopped = new Set(found.stopped.flatMap(({ nodeIds }) => nodeIds));
  const told = found.missed.filter(
    ({ itemId, nextMeetingId }) => nextMeetingId !== null || !stopped.has(itemId),
  );
  const sentences = [
    ...(found.target ? [targetSentence(found.target, found, names)] : []),
    ...told.map((missed) => missedSentence(missed, names)),
    ...found.stopped.map(({ cause, nodeIds }) => {
      const behind = nodeIds.map((id) => `“${names.item(id)}”`);
      return `${capital(causeSentence(cause, names.any))}; what waits behind it: ${listed(behind)}.`;
    }),
  ];
  const others = found.moved.filter(({ to, from }) => to !== null && from !== null).length;
  if (others > 0) sentences.push(`${counted(others, 'other item')} ${others === 1 ? 'moves' : 'move'}.`);
  return sentences;
}

function targetSentence(moved: Moved, { stopped }: Consequences, names: Names): string {
  const name = `“${names.item(moved.itemId)}”`;
  if (moved.to === null) {
    const cause = stopped.find(({ nodeIds }) => nodeIds.includes(moved.itemId))?.cause;
    const because = cause ? `: ${causeSentence(cause, names.any)}` : '';
    return `No date can be given for ${name} any more${because}.`;
  }
  if (moved.from === null) return `${name} can be computed again: ${writeDay(moved.to)}.`;
  const way = moved.to > moved.from ? 'later' : 'earlier';
  const days = Math.abs(moved.calendarDays ?? 0);
  return `${name} moves from ${writeDay(moved.from)} to ${writeDay(moved.to)}, ${counted(days, 'day')} ${way}.`;
}

function missedSentence(missed: MissedMeeting, names: Names): string {
  const item = `“${names.item(missed.itemId)}”`;
  const was = names.meeting(missed.meetingId);
  if (missed.nextMeetingId === null) return `${item} misses ${was}, and no later meeting can be named.`;
  return `${item} misses ${was}; the next is ${names.meeting(missed.nextMeetingId)}.`;
}

/** A projected day with its bounds. Example: "31 Jan 2018", "2 to 30 Nov 2018 …" as "2 Nov 2018 to 30 Nov 2018". */
export function projectedWords(earliest: Day | null, likely: Day | null, latest: Day | null): string {
  if (likely === null) return 'cannot be computed';
  if (earliest === latest || earliest === null)
    return latest === null ? `${writeDay(likely)} or later` : writeDay(likely);
  return latest === null ? `${writeDay(earliest)} or later` : `${writeDay(earliest)} to ${writeDay(latest)}`;
}

export function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
