import type { Day } from '../dates/day.js';
import { RAG_WORDS, type RagInputs, type RagTolerances, type RagVerdict } from './rag.js';
import { type MilestoneFacts, ragInputs, type WorkingDaysBetween } from './rag-facts.js';
import { RAG_RULES, type RagRule } from './rag-rules.js';

export type { MilestoneFacts, WorkingDaysBetween } from './rag-facts.js';

/**
 * The only place that gives a milestone its colour: the first rule of `RAG_RULES` that applies decides.
 * Example, with tolerances of 5 and 20 working days: a baseline of 1 Feb 2018 and a forecast of 8 Feb is green (5),
 * of 9 Feb amber (6), of 1 Mar amber (20), of 2 Mar red (21). Grey never hides bad news: it only ever replaces green.
 */
export function milestoneRag(
  facts: MilestoneFacts,
  tolerances: RagTolerances,
  today: Day,
  workingDaysBetween: WorkingDaysBetween,
): RagVerdict {
  const inputs = ragInputs(facts, tolerances, today, workingDaysBetween);
  const rule = RAG_RULES.find((each) => each.applies(facts, inputs))!;
  const { rag, reason } = rule;
  return { rag, reason, rule: rule.id, inputs, sentence: ragSentence(rule, facts, inputs) };
}

/**
 * The colour in words that a board can read and check.
 * Example: "Off track: 8 Mar 2018 against a baseline of 1 Feb 2018: 25 working days late, more than the 20 that can be recovered."
 */
export function ragSentence(rule: RagRule, facts: MilestoneFacts, inputs: RagInputs): string {
  return `${RAG_WORDS[rule.rag]}: ${rule.because(facts, inputs)}.`;
}
