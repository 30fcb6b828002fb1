import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';
import { RAG_WORDS, type Rag } from './rag.js';
import type { Rollup } from './rollup.js';

/** How a programme makes one colour of a workstream out of many. */
export const ROLLUP_POLICIES = ['WORST_OF', 'WEIGHTED', 'SRO_JUDGEMENT'] as const;
export type RollupPolicy = (typeof ROLLUP_POLICIES)[number];

/** Points from 0 to 100 for each colour, and from which average a workstream is at risk or off track. */
export interface RollupWeights {
  green: number;
  amber: number;
  red: number;
  amberFrom: number;
  redFrom: number;
}

export const DEFAULT_WEIGHTS: RollupWeights = { green: 0, amber: 50, red: 100, amberFrom: 15, redFrom: 50 };

export interface RollupRule {
  policy: RollupPolicy;
  weights: RollupWeights;
  /** A dimension that is off track makes the whole workstream off track. */
  isRedIfAnyDimension: boolean;
}

/** What a senior responsible owner judged a workstream to be, and until when that stands. */
export interface Judgement {
  rag: Rag;
  reason: string;
  until: Day;
}

/** What the policy makes of the items alone, whoever judged or rated otherwise. */
export interface RolledItems {
  computed: Rag;
  /** The average of the weighted policy; null for the others and where nothing is rated. */
  points: number | null;
  /** What it was made of. */
  sentence: string;
  /** Which policy made it, of which items; where the policy is a judgement, what the rule alone gives. */
  why: string;
}

export interface RolledWorkstream {
  /** The colour to show. */
  shown: Rag;
  /** By the policy, before any judgement or dimension. */
  computed: Rag;
  source: 'policy' | 'judgement' | 'dimension';
  /** The average of the weighted policy; null for the others and where nothing is rated. */
  points: number | null;
  /** Which policy, what it made of the items, and who judged otherwise: to stand wherever the colour stands. */
  sentence: string;
}

/**
 * What the policy of a programme makes of the items alone: what a return is asked about, whose owner neither judges nor rates.
 * Example, weighted by 0, 50 and 100: three on track and one off track come to 25 points, at risk; worst-of says off track.
 */
export function rollUpItems(
  rollup: Rollup,
  { policy, weights }: Pick<RollupRule, 'policy' | 'weights'>,
): RolledItems {
  const points = policy === 'WEIGHTED' ? pointsOf(rollup, weights) : null;
  const computed = points === null ? rollup.rag : ragOfPoints(points, rollup, weights);
  const sentence =
    points === null ? rollup.sentence : `By weight ${pointWords(points, weights)}. ${rollup.sentence}`;
  const why = `${RAG_WORDS[computed]} ${ruleWords(policy, weights, points)} ${inputWords(rollup)}`;
  return { computed, points, sentence, why };
}

/** The policy as far as it goes without anybody's judgement. */
function ruleWords(policy: RollupPolicy, weights: RollupWeights, points: number | null): string {
  if (policy === 'SRO_JUDGEMENT')
    return 'by the rule alone, the worst of its items. By the policy of the programme the colour is the SRO’s to give; this is what stands beside it.';
  if (policy === 'WORST_OF') return 'by the policy “worst of”: as red as its reddest item.';
  if (points === null) return 'by the policy “weighted”: no item is rated, so there is no average.';
  return `by the policy “weighted”: ${weights.green} for on track or complete, ${weights.amber} for at risk and ${weights.red} for off track come to an average of ${pointWords(points, weights)}.`;
}

const COUNTED: readonly (Rag | 'stale')[] = ['red', 'amber', 'green', 'blue', 'stale', 'grey'];

/** “Its items: 1 off track, 3 on track, 2 not rated; 1 to be confirmed.” Those stale and not rated had no say. */
function inputWords({ counts, tbc }: Rollup): string {
  const parts = COUNTED.filter((rag) => counts[rag] > 0).map(
    (rag) => `${counts[rag]} ${rag === 'stale' ? 'stale' : RAG_WORDS[rag].toLowerCase()}`,
  );
  const items = parts.length === 0 ? 'none' : parts.join(', ');
  return `Its items: ${items}${tbc > 0 ? `; ${tbc} to be confirmed` : ''}.`;
}

/**
 * One colour for a workstream by the policy of its programme. What is not rated and what is stale has no say; what is to be
 * confirmed is counted. Example, weighted by 0, 50 and 100: six on track, three at risk and one off track come to 25
 * points, which is at risk from 15 and off track from 50: at risk; worst-of calls the same workstream off track.
 */
export function rollUp(
  rollup: Rollup,
  rule: RollupRule,
  judgement: Judgement | null,
  dimensions: readonly { name: string; rag: Rag }[],
  today: Day,
): RolledWorkstream {
  const { computed, points } = rollUpItems(rollup, rule);
  const base = { computed, points, ...{ shown: computed, source: 'policy' as const } };
  const red = rule.isRedIfAnyDimension ? dimensions.filter(({ rag }) => rag === 'red') : [];
  const stands = rule.policy === 'SRO_JUDGEMENT' && judgement !== null && judgement.until >= today;
  if (red.length > 0) {
    const names = red.map(({ name }) => name.toLowerCase()).join(', ');
    const sentence = `Off track, because a dimension is: ${names}. By the items alone: ${policyWords(rule, rollup, points, computed)}`;
    return { ...base, shown: 'red', source: 'dimension', sentence };
  }
  if (stands) {
    const sentence = `${RAG_WORDS[judgement.rag]}, as the SRO judges it until ${writeDay(judgement.until)}: ${ended(judgement.reason)} By the worst of its items: ${RAG_WORDS[computed].toLowerCase()}; ${lower(rollup.sentence)}`;
    return { ...base, shown: judgement.rag, source: 'judgement', sentence };
  }
  const ranOut =
    rule.policy === 'SRO_JUDGEMENT' && judgement !== null
      ? ` The SRO's judgement ran out on ${writeDay(judgement.until)}.`
      : '';
  return { ...base, sentence: `${policyWords(rule, rollup, points, computed)}${ranOut}` };
}

/**
 * The policy in one sentence, for the page of rules and for every colour that it makes.
 * Example: "Worst of: a workstream is as red as its reddest item; what is not rated or stale has no say."
 */
export function policySentence({ policy, weights, isRedIfAnyDimension }: RollupRule): string {
  const also = isRedIfAnyDimension ? ' A dimension that is off track makes it off track.' : '';
  if (policy === 'WEIGHTED')
    return `Weighted: the average of ${weights.green} for on track or complete, ${weights.amber} for at risk and ${weights.red} for off track; at risk from ${weights.amberFrom}, off track from ${weights.redFrom}. What is not rated or stale has no say.${also}`;
  if (policy === 'SRO_JUDGEMENT')
    return `The SRO's judgement: the colour that the SRO gives with a reason and a last day, the worst of its items beside it and where no judgement stands.${also}`;
  return `Worst of: a workstream is as red as its reddest item; what is not rated or stale has no say.${also}`;
}

function policyWords(rule: RollupRule, rollup: Rollup, points: number | null, computed: Rag): string {
  const colour = RAG_WORDS[computed];
  if (points !== null) return `${colour} by weight: ${pointWords(points, rule.weights)}. ${rollup.sentence}`;
  const who =
    rule.policy === 'SRO_JUDGEMENT'
      ? 'no judgement of the SRO stands, so the worst of its items'
      : 'the worst of its items';
  return `${colour}: ${who}. ${rollup.sentence}`;
}

function pointWords(points: number, { amberFrom, redFrom }: RollupWeights): string {
  return `${points} points, at risk from ${amberFrom}, off track from ${redFrom}`;
}

/** The average in whole points; null where nothing is rated, so that nothing is made of nothing. */
function pointsOf({ counts, rated }: Rollup, weights: RollupWeights): number | null {
  if (rated === 0) return null;
  const sum =
    (counts.green + counts.blue) * weights.green + counts.amber * weights.amber + counts.red * weights.red;
  return Math.round(sum / rated);
}

function ragOfPoints(points: number, { rag }: Rollup, { amberFrom, redFrom }: RollupWeights): Rag {
  if (points >= redFrom) return 'red';
  if (points >= amberFrom) return 'amber';
  // Complete stays complete, and what only has finished items beside open unrated ones stays not rated.
  return rag === 'blue' || rag === 'grey' ? rag : 'green';
}

const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
const ended = (reason: string) => (/[.!?]$/.test(reason.trim()) ? reason.trim() : `${reason.trim()}.`);

/**
 * `RUP-1`: points are 0 to 100, no worse colour has fewer than a better one, and off track begins no earlier than at risk.
 * Example: 60 for at risk and 50 for off track is refused.
 */
export function weightProblems({ green, amber, red, amberFrom, redFrom }: RollupWeights): Problem[] {
  const isPoints = [green, amber, red, amberFrom, redFrom].every(
    (each) => Number.isInteger(each) && each >= 0 && each <= 100,
  );
  const message = !isPoints
    ? 'Give whole points from 0 to 100.'
    : green > amber || amber > red
      ? 'A worse colour cannot have fewer points than a better one.'
      : amberFrom < 1 || amberFrom > redFrom
        ? 'At risk begins at 1 point or more, and off track no earlier than at risk.'
        : null;
  return message === null ? [] : [{ rule: 'RUP-1', severity: 'E', field: 'weights', message }];
}

/**
 * `RUP-2`: a judgement has a reason and a last day, today or later. `RUP-3`: only a programme whose policy it is takes one.
 * Example: a judgement until yesterday is refused.
 */
export function judgementProblems(policy: RollupPolicy, judgement: Judgement, today: Day): Problem[] {
  const problems: Problem[] = [];
  const refuse = (rule: string, field: string, message: string) =>
    problems.push({ rule, severity: 'E', field, message });
  if (policy !== 'SRO_JUDGEMENT')
    refuse(
      'RUP-3',
      'rag',
      'This programme does not go by the judgement of its SRO. Change its policy in Settings first.',
    );
  if (!judgement.reason.trim()) refuse('RUP-2', 'reason', 'Say why: it stands beside the colour.');
  if (judgement.until < today)
    refuse('RUP-2', 'until', `Say until which day it stands, ${writeDay(today)} or later.`);
  return problems;
}
