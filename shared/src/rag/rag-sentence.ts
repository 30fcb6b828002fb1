import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import { RAG_WORDS, type Rag, type RagInputs, type RagReason } from './rag.js';

const workingDays = (count: number) => `${count} working ${count === 1 ? 'day' : 'days'}`;
const on = (at: Day | null) => (at === null ? 'no date' : writeDay(at));

function slipWords({ slip, expectedLatest, baselineLatest }: RagInputs): string {
  if (slip === null) return 'The slip is unknown';
  const where = `${on(expectedLatest)} against a baseline of ${on(baselineLatest)}`;
  if (slip === 0) return `${where}: no slip`;
  return `${where}: ${workingDays(Math.abs(slip))} ${slip > 0 ? 'late' : 'early'}`;
}

const WHY: Record<RagReason, (inputs: RagInputs) => string> = {
  complete: ({ expectedLatest }) => `done by ${on(expectedLatest)}, evidence accepted`,
  withdrawn: () => 'cancelled or superseded',
  'on-hold': () => 'on hold',
  missed: ({ expectedLatest, today }) =>
    `${on(expectedLatest)} has passed and nothing is recorded as done (as at ${writeDay(today)})`,
  'baseline-passed-undated': ({ baselineLatest }) =>
    `the baseline of ${on(baselineLatest)} has passed and there is no forecast date`,
  'protected-date-breached': (inputs) => `${slipWords(inputs)}, and the date is protected`,
  'late-beyond-tolerance': (inputs) =>
    `${slipWords(inputs)}, more than the ${inputs.tolerances.amber} that can be recovered`,
  'late-within-tolerance': (inputs) =>
    `${slipWords(inputs)}, within the ${inputs.tolerances.amber} that can be recovered`,
  'unmitigated-red-risk': () => 'an extreme risk to it has no mitigation',
  'high-risk': () => 'a high risk to it is open',
  'unconfirmed-near-baseline': ({ baselineLatest, tolerances }) =>
    `the date is still to be confirmed within ${tolerances.tbcWithinDays} days of the baseline of ${on(baselineLatest)}`,
  'beyond-horizon': ({ tolerances }) =>
    `not started, and further ahead than the ${tolerances.horizonDays} days reported on`,
  'no-baseline': () => 'there is no baseline to compare with',
  'slip-unknown': () => 'the slip is unknown, because a date has no last day',
  'on-plan': (inputs) => slipWords(inputs),
};

/**
 * The colour in words that a board can read and check.
 * Example: "Off track: 8 Mar 2018 against a baseline of 1 Feb 2018: 25 working days late, more than the 20 that can be recovered."
 */
export function ragSentence(rag: Rag, reason: RagReason, inputs: RagInputs): string {
  return `${RAG_WORDS[rag]}: ${WHY[reason](inputs)}.`;
}
