import type { Problem } from '../errors/error-codes.js';

/** The plan works to one; the others are alternatives; what is closed stays on record. */
export const SCENARIO_STATES = ['WORKING', 'ALTERNATIVE', 'CLOSED'] as const;
export type ScenarioState = (typeof SCENARIO_STATES)[number];

/** An alternative is promoted or closed, a closed one is taken up again; the working one gives way, it is never closed. */
const NEXT: Record<ScenarioState, readonly ScenarioState[]> = {
  WORKING: ['ALTERNATIVE'],
  ALTERNATIVE: ['WORKING', 'CLOSED'],
  CLOSED: ['ALTERNATIVE'],
};

const WORDS: Record<ScenarioState, string> = {
  WORKING: 'the one that the plan works to',
  ALTERNATIVE: 'an alternative',
  CLOSED: 'closed',
};

/**
 * Why a scenario may not change its state so, all at once: no such step (`SCN-1`), no reason (`SCN-2`).
 * Example: closing scenario 1 while the plan works to it answers `SCN-1`: promote another one first.
 */
export function scenarioChangeProblems(
  from: ScenarioState,
  to: ScenarioState,
  reason: string | null,
): Problem[] {
  const problems: Problem[] = [];
  if (!NEXT[from].includes(to)) {
    const way = from === 'WORKING' && to === 'CLOSED' ? ' Let the plan work to another one first.' : '';
    const message = `This scenario is ${WORDS[from]}.${way}`;
    problems.push({ rule: 'SCN-1', severity: 'E', field: null, message });
  }
  if (!reason?.trim()) {
    const message = 'Say why, in a sentence that a board can read.';
    problems.push({ rule: 'SCN-2', severity: 'E', field: 'reason', message });
  }
  return problems;
}
