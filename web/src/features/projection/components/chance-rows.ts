import { shareWords } from '@gantry/shared/projection/chances-words';
import { formatDay } from '../../../lib/dates.js';
import type { Chances, GateChances, ScenarioChances } from '../api/chances.js';

/** Why there are no chances to tell, of "these steps" or "the steps to …". */
export function certainWords(steps: string): string {
  return `Nobody has stated how uncertain ${steps} are, so every run comes out the same. Chances show as soon as one of them has its working days at least, most likely and at most.`;
}

export interface ChanceRow {
  label: string;
  probability: number;
  words: string;
}

/** A row for each meeting with a chance at all, then those runs in which it goes to none. */
export function chanceRows(gate: GateChances): ChanceRow[] {
  const row = (label: string, probability: number) => ({
    label,
    probability,
    words: shareWords(probability),
  });
  const rows = gate.meetings.map(({ meeting, probability }) => row(dayOf(gate, meeting), probability));
  if (gate.noneKnown > 0) rows.push(row('Later, no meeting known', gate.noneKnown));
  if (gate.heldUp > 0) rows.push(row('No date: a step before has none', gate.heldUp));
  return rows;
}

/** "CCG Joint Committee, 31 Jan 2018 (TBC)" under the committee's name is "31 Jan 2018 (TBC)". */
function dayOf({ body }: GateChances, meeting: string): string {
  return meeting.startsWith(`${body}, `) ? meeting.slice(body.length + 2) : meeting;
}

/** "10,000 runs, ±0.5 points". */
export function precisionWords({ runs, largestError }: Pick<Chances, 'runs' | 'largestError'>): string {
  return `${runs.toLocaleString('en-GB')} runs, ±${(largestError * 100).toFixed(1)} points`;
}

/** When it comes: by the middle of all runs, by four of five, and in how many not at all. */
export function daySentence(title: string, { p50, p80, notComputed }: ScenarioChances): string {
  if (p50 === null) return `In ${shareWords(notComputed)} of the runs no date can be given for “${title}”.`;
  const middle = `“${title}” comes by ${formatDay(p50)} in half of the runs`;
  if (p80 !== null) return `${middle}, by ${formatDay(p80)} in four of five.`;
  return `${middle}; in ${shareWords(notComputed)} of them no date can be given.`;
}
