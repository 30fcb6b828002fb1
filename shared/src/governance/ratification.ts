import type { Day } from '../dates/day.js';
import type { Problem } from '../errors/error-codes.js';
import type { Outcome } from './outcomes.js';

export interface RatifiedFacts {
  code: string;
  outcome: Outcome;
  /** How it came about: chair's action and urgent decisions may be ratified too. */
  type: string;
  takenOn: Day | null;
  isSameBody: boolean;
  /** The decision that ratified it before, if one did. */
  ratifiedByCode: string | null;
}

const INFORMAL: ReadonlySet<Outcome> = new Set(['STEER', 'ENDORSED_FOR_PROGRESS', 'RECOMMENDED']);
const BETWEEN_MEETINGS: ReadonlySet<string> = new Set(['CHAIRS_ACTION', 'URGENT']);

/**
 * `DEC-15`: what a body ratifies is its own, came before, waits to be ratified and was not ratified yet.
 * Example: a steer of its workshop of 14 November, ratified on 12 December: once; not its formal approval.
 */
export function ratificationProblems(ratified: RatifiedFacts | null, on: Day): Problem[] {
  const refuse = (message: string): Problem[] => [
    { rule: 'DEC-15', severity: 'E', field: 'ratifiesDecisionId', message },
  ];
  if (ratified === null) return refuse('Name the steer or the decision that it ratifies.');
  const { code, takenOn } = ratified;
  if (!ratified.isSameBody) return refuse(`${code} is of another body. A body ratifies what is its own.`);
  if (takenOn !== null && takenOn > on) return refuse(`${code} came later than this meeting.`);
  if (ratified.ratifiedByCode !== null) return refuse(`${ratified.ratifiedByCode} ratified ${code} already.`);
  if (!INFORMAL.has(ratified.outcome) && !BETWEEN_MEETINGS.has(ratified.type))
    return refuse(`${code} is a decision in its own right: there is nothing to ratify.`);
  return [];
}
