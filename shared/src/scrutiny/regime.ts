import { type Day, day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { ScrutinyRegime } from './scrutiny-words.js';

/** From this day proposals are no longer referred; the Secretary of State may call them in. */
export const CALL_IN_FROM = day('2024-01-31');

/**
 * The rules that a case runs under, by the day on which it began: one begun earlier continues under the old ones.
 * Example: begun on 30 January 2024 it stays under the 2013 Regulations, begun on the 31st it is under call-in.
 */
export function scrutinyRegime(begunOn: Day): ScrutinyRegime {
  return begunOn < CALL_IN_FROM ? 'REGULATIONS_2013' : 'CALL_IN_2024';
}

const WORDS: Record<ScrutinyRegime, string> = {
  REGULATIONS_2013:
    'Under the 2013 Regulations the committee is consulted on a substantial change, is told the day of the decision and the day by which comments are needed, and may have referred it to the Secretary of State until 30 January 2024.',
  CALL_IN_2024:
    'Since 31 January 2024 a committee no longer refers a proposal. Anybody may ask the Secretary of State to call it in; once called in, the decision falls due six months after the direction.',
};

/** Which rules apply and why, for a reader who has never met them. */
export function regimeSentence(begunOn: Day, override: ScrutinyRegime | null, reason: string | null): string {
  if (override !== null) return `${WORDS[override]} Set by hand: ${reason ?? 'no reason given'}.`;
  return `${WORDS[scrutinyRegime(begunOn)]} The case began on ${writeDay(begunOn)}.`;
}
