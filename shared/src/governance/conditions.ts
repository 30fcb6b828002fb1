import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';
import type { DecisionRoute } from './decision-routes.js';
import type { DecisionState } from './decision-states.js';
import { type Outcome, outcomeWords } from './outcomes.js';

export const CONDITION_STATES = ['OPEN', 'MET', 'WAIVED', 'FAILED'] as const;
export type ConditionState = (typeof CONDITION_STATES)[number];

export interface Condition {
  text: string;
  state: ConditionState;
  dueBy: Day | null;
  /** The day after which the decision falls if the condition is still open. */
  longStop: Day | null;
}

export type DecisionEffect =
  | 'IN_EFFECT'
  | 'AWAITING_CONDITIONS'
  | 'AWAITING_DAY'
  | 'LAPSED'
  | 'RELEASES_NOTHING';

export interface EffectVerdict {
  effect: DecisionEffect;
  open: string[];
  failed: string[];
  sentence: string;
}

const RELEASES: ReadonlySet<Outcome> = new Set([
  'APPROVED',
  'APPROVED_AMENDED',
  'APPROVED_CONDITIONALLY',
  'ASSURED',
  'ASSURED_WITH_CONDITIONS',
]);

/**
 * Whether a decision releases what waits for it: only when every condition is met or waived; one that failed, or is still
 * open after its long stop, makes the decision lapse and go back to the body.
 * Example: "launch consultation pending approval by the Investment Committee": awaiting conditions until that committee
 * has assured it, then in effect; refused, it lapses. Agreed in principle, it waits for a decision that confirms it; with
 * an effective day to come, it waits for that day.
 */
export function decisionEffect(
  outcome: Outcome,
  conditions: readonly Condition[],
  today: Day,
  { route, effectiveOn }: { route?: DecisionRoute; effectiveOn?: Day | null } = {},
): EffectVerdict {
  const failed = conditions.filter((one) => one.state === 'FAILED' || isPastLongStop(one, today));
  const open = conditions.filter((one) => one.state === 'OPEN' && !failed.includes(one));
  const texts = { open: open.map((one) => one.text), failed: failed.map((one) => one.text) };
  if (!RELEASES.has(outcome))
    return { effect: 'RELEASES_NOTHING', ...texts, sentence: `“${outcomeWords(outcome)}” releases nothing.` };
  if (route === 'IN_PRINCIPLE')
    return {
      effect: 'RELEASES_NOTHING',
      ...texts,
      sentence: 'Agreed in principle: it releases nothing until a later decision confirms it.',
    };
  if (failed.length > 0)
    return {
      effect: 'LAPSED',
      ...texts,
      sentence: `Lapsed, back to the body: ${failed.map((one) => why(one)).join('; ')}.`,
    };
  if (open.length > 0)
    return {
      effect: 'AWAITING_CONDITIONS',
      ...texts,
      sentence: `Not in effect until: ${texts.open.join('; ')}.`,
    };
  if (effectiveOn != null && effectiveOn > today)
    return { effect: 'AWAITING_DAY', ...texts, sentence: `In effect from ${writeDay(effectiveOn)}.` };
  return { effect: 'IN_EFFECT', ...texts, sentence: 'In effect.' };
}

const isPastLongStop = (one: Condition, today: Day) =>
  one.state === 'OPEN' && one.longStop !== null && one.longStop < today;

const why = (one: Condition) =>
  one.state === 'FAILED'
    ? `${one.text} (failed)`
    : `${one.text} (still open after ${writeDay(one.longStop!)})`;

/** What one body's outcome does to a condition that waits for that body. */
const ANSWERS: Partial<Record<Outcome, ConditionState>> = {
  APPROVED: 'MET',
  APPROVED_AMENDED: 'MET',
  ASSURED: 'MET',
  SUPPORTED: 'MET',
  ENDORSED: 'MET',
  REJECTED: 'FAILED',
  NOT_ASSURED: 'FAILED',
  NOT_SUPPORTED: 'FAILED',
};

/**
 * The state that a later outcome gives an open condition. An assurer's `ASSURED` meets one that waits for "approval":
 * that is the only yes an assurer has. A conditional yes meets it once its own conditions are met.
 * Example: `DEFERRED` leaves it open; `NOT_ASSURED` fails it; another body's outcome does nothing.
 */
export function conditionAfter(
  condition: { state: ConditionState; satisfiedByBodyId: string },
  outcome: { bodyId: string; outcome: Outcome; effect: DecisionEffect },
): ConditionState {
  if (condition.state !== 'OPEN' || condition.satisfiedByBodyId !== outcome.bodyId) return condition.state;
  if (outcome.outcome === 'APPROVED_CONDITIONALLY' || outcome.outcome === 'ASSURED_WITH_CONDITIONS') {
    if (outcome.effect === 'LAPSED') return 'FAILED';
    return outcome.effect === 'IN_EFFECT' ? 'MET' : 'OPEN';
  }
  return ANSWERS[outcome.outcome] ?? 'OPEN';
}

/**
 * `DEC-2`: why what depends on a decision may not start yet.
 * Example: publishing the consultation while the Investment Committee's approval is open is refused.
 */
export function releaseProblems(effect: EffectVerdict): Problem[] {
  if (effect.effect === 'IN_EFFECT') return [];
  const message = `The decision it depends on is not in effect. ${effect.sentence}`;
  return [{ rule: 'DEC-2', severity: 'E', field: 'decision', message }];
}

/**
 * The state that a decision shows on a day. A long stop that has passed shows at once, before anybody records the lapse; so
 * does a decision that never waited. Example: stored as taken, without a condition and with no day to wait for: in effect.
 */
export function decisionStateOn(stored: DecisionState, effect: DecisionEffect): DecisionState {
  if (stored !== 'TAKEN') return stored;
  return effect === 'LAPSED' || effect === 'IN_EFFECT' ? effect : stored;
}
