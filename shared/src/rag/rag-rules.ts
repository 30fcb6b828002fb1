import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Rag, RagInputs, RagReason, RagTolerances } from './rag.js';
import { type MilestoneFacts, readyDay } from './rag-facts.js';

/** Something that a rule looks at. */
export type RagInputName =
  | 'state'
  | 'actual'
  | 'expected'
  | 'baseline'
  | 'slip'
  | 'protected'
  | 'papers'
  | 'risks'
  | 'confidence'
  | 'today';

/** One rule of the book. The page of rules, the verdict and the explanation are all made from these. */
export interface RagRule {
  id: string;
  reason: RagReason;
  rag: Rag;
  /** What the rule says, with the thresholds of the programme. */
  says: (tolerances: RagTolerances) => string;
  /** What it looks at, in the order in which a reader checks it. */
  reads: readonly RagInputName[];
  /** Which thresholds it compares with. */
  thresholds: readonly (keyof RagTolerances)[];
  applies: (facts: MilestoneFacts, inputs: RagInputs) => boolean;
  /** Why it applies, without its colour. */
  because: (facts: MilestoneFacts, inputs: RagInputs) => string;
  /** Why it does not apply. */
  unless: (facts: MilestoneFacts, inputs: RagInputs) => string;
}

/** "1 working day", "12 working days". */
export const workingDays = (count: number): string => `${count} working ${count === 1 ? 'day' : 'days'}`;
const on = (at: Day | null) => (at === null ? 'no date' : writeDay(at));

function slipWords({ slip, expectedLatest, baselineLatest }: RagInputs): string {
  if (slip === null) return 'the slip is unknown';
  const where = `${on(expectedLatest)} against a baseline of ${on(baselineLatest)}`;
  if (slip === 0) return `${where}: no slip`;
  return `${where}: ${workingDays(Math.abs(slip))} ${slip > 0 ? 'late' : 'early'}`;
}

const expectedWords = ({ expectedLatest }: RagInputs) =>
  expectedLatest === null ? 'no last day is stated' : `it is expected by ${on(expectedLatest)}`;

/** How the papers stand against their deadline. */
function paperWords({ gate }: MilestoneFacts, { gateMargin, today }: RagInputs): string {
  if (gate === null) return 'its decision waits for no paper of another item';
  if (gate.waitsFor.length === 0) return 'everything that its paper needs is done';
  const due = `due on ${on(gate.papersDue)} for ${gate.meeting}`;
  const waits = gate.waitsFor.map(({ code }) => code).join(', ');
  if (gate.readyOn === null || gateMargin === null)
    return `nobody knows when ${waits} is ready; papers are ${due}`;
  const ready = `${waits} is ready on ${on(readyDay(gate.readyOn, today))}`;
  if (gateMargin < 0) return `${ready}, ${workingDays(-gateMargin)} after the papers ${due}`;
  return `${ready}, ${workingDays(gateMargin)} before the papers ${due}`;
}

const EXTREME_UNTREATED = ({ risks }: MilestoneFacts) =>
  risks.filter(({ band, isTreated }) => band === 'EXTREME' && !isTreated);
const HIGH = ({ risks }: MilestoneFacts) => risks.filter(({ band }) => band === 'HIGH' || band === 'EXTREME');
const codes = (risks: readonly { code: string; score: number }[]) =>
  risks.map(({ code, score }) => `${code} (score ${score})`).join(', ');

const isUnconfirmed = ({ forecast, baseline }: MilestoneFacts) => {
  const stated = forecast ?? baseline;
  return (
    stated !== null &&
    (stated.confidence === 'TBC' || stated.confidence === 'APPROXIMATE_TBC' || stated.shape === 'UNKNOWN')
  );
};
const nearDay = ({ baseline }: MilestoneFacts) => baseline?.earliest ?? baseline?.latest ?? null;
const isNear = (facts: MilestoneFacts, { today, tolerances }: RagInputs) => {
  const near = nearDay(facts);
  return near !== null && near - today <= tolerances.tbcWithinDays;
};
const beginning = ({ forecast, baseline }: MilestoneFacts) => {
  const stated = forecast ?? baseline;
  return stated?.earliest ?? stated?.latest ?? null;
};

/**
 * The rules in the order in which they are asked; the first that applies decides. Grey never hides bad news: what is late,
 * missed or at risk is asked first. Example, with tolerances of 5 and 20 working days: a slip of 12 meets `BRAG-9` and is amber.
 */
export const RAG_RULES: readonly RagRule[] = [
  {
    id: 'BRAG-1',
    reason: 'withdrawn',
    rag: 'grey',
    says: () => 'It was cancelled or something else took its place.',
    reads: ['state'],
    thresholds: [],
    applies: ({ state }) => state === 'CANCELLED' || state === 'SUPERSEDED',
    because: () => 'cancelled or superseded',
    unless: () => 'it is still part of the plan',
  },
  {
    id: 'BRAG-2',
    reason: 'complete',
    rag: 'blue',
    says: () => 'The day on which it was done is recorded and its evidence accepted.',
    reads: ['actual', 'state', 'today'],
    thresholds: [],
    applies: ({ isEvidenceAccepted }, { isDone }) => isDone && isEvidenceAccepted,
    because: (_, { expectedLatest }) => `done by ${on(expectedLatest)}, evidence accepted`,
    unless: ({ actual }, { isDone }) =>
      actual === null
        ? 'nothing is recorded as done'
        : isDone
          ? 'the evidence was not accepted'
          : 'the day on which it was done is still to come',
  },
  {
    id: 'BRAG-3',
    reason: 'on-hold',
    rag: 'grey',
    says: () => 'It is on hold.',
    reads: ['state'],
    thresholds: [],
    applies: ({ state }) => state === 'ON_HOLD',
    because: () => 'on hold',
    unless: () => 'it is not on hold',
  },
  {
    id: 'BRAG-4',
    reason: 'missed',
    rag: 'red',
    says: () => 'The last day on which it is expected has passed and nothing is recorded as done.',
    reads: ['expected', 'actual', 'today'],
    thresholds: [],
    applies: (_, { isDone, expectedLatest, today }) =>
      !isDone && expectedLatest !== null && expectedLatest < today,
    because: (_, { expectedLatest, today }) =>
      `${on(expectedLatest)} has passed and nothing is recorded as done (as at ${writeDay(today)})`,
    unless: (_, inputs) =>
      inputs.isDone ? 'it is recorded as done' : `${expectedWords(inputs)}, and today is ${on(inputs.today)}`,
  },
  {
    id: 'BRAG-5',
    reason: 'baseline-passed-undated',
    rag: 'red',
    says: () => 'Its baseline has passed and no last day is forecast.',
    reads: ['baseline', 'expected', 'today'],
    thresholds: [],
    applies: (_, { baselineLatest, expectedLatest, today }) =>
      expectedLatest === null && baselineLatest !== null && baselineLatest < today,
    because: (_, { baselineLatest }) =>
      `the baseline of ${on(baselineLatest)} has passed and there is no forecast date`,
    unless: (_, inputs) =>
      inputs.expectedLatest !== null
        ? expectedWords(inputs)
        : inputs.baselineLatest === null
          ? 'no baseline day has passed'
          : `the baseline of ${on(inputs.baselineLatest)} has not passed`,
  },
  {
    id: 'BRAG-6',
    reason: 'protected-date-breached',
    rag: 'red',
    says: () => 'Its date is protected and it is one working day late or more.',
    reads: ['protected', 'slip'],
    thresholds: [],
    applies: ({ isProtected }, { slip }) => isProtected && slip !== null && slip > 0,
    because: (_, inputs) => `${slipWords(inputs)}, and the date is protected`,
    unless: ({ isProtected }, inputs) => (isProtected ? slipWords(inputs) : 'its date is not protected'),
  },
  {
    id: 'BRAG-7',
    reason: 'late-beyond-tolerance',
    rag: 'red',
    says: ({ amber }) => `It is more than ${workingDays(amber)} late.`,
    reads: ['expected', 'baseline', 'slip'],
    thresholds: ['amber'],
    applies: (_, { slip, tolerances }) => slip !== null && slip > tolerances.amber,
    because: (_, inputs) =>
      `${slipWords(inputs)}, more than the ${inputs.tolerances.amber} that can be recovered`,
    unless: (_, inputs) => slipWords(inputs),
  },
  {
    id: 'BRAG-8',
    reason: 'papers-too-late',
    rag: 'red',
    says: () => 'What its paper needs is ready only after the papers are due for its meeting.',
    reads: ['papers', 'today'],
    thresholds: [],
    applies: (_, { isDone, gateMargin }) => !isDone && gateMargin !== null && gateMargin < 0,
    because: paperWords,
    unless: paperWords,
  },
  {
    id: 'BRAG-9',
    reason: 'late-within-tolerance',
    rag: 'amber',
    says: ({ green, amber }) => `It is more than ${workingDays(green)} late, and no more than ${amber}.`,
    reads: ['expected', 'baseline', 'slip'],
    thresholds: ['green', 'amber'],
    applies: (_, { slip, tolerances }) => slip !== null && slip > tolerances.green,
    because: (_, inputs) =>
      `${slipWords(inputs)}, within the ${inputs.tolerances.amber} that can be recovered`,
    unless: (_, inputs) => slipWords(inputs),
  },
  {
    id: 'BRAG-10',
    reason: 'thin-gate-margin',
    rag: 'amber',
    says: ({ gateMarginDays }) =>
      `What its paper needs is ready fewer than ${workingDays(gateMarginDays)} before the papers are due for its meeting.`,
    reads: ['papers', 'today'],
    thresholds: ['gateMarginDays'],
    applies: (_, { isDone, gateMargin, tolerances }) =>
      !isDone && gateMargin !== null && gateMargin < tolerances.gateMarginDays,
    because: (facts, inputs) =>
      `${paperWords(facts, inputs)}; ${inputs.tolerances.gateMarginDays} are wanted`,
    unless: paperWords,
  },
  {
    id: 'BRAG-11',
    reason: 'unmitigated-red-risk',
    rag: 'amber',
    says: () => 'An extreme risk to it is open and nothing is planned against it.',
    reads: ['risks'],
    thresholds: [],
    applies: (facts, { isDone }) => !isDone && EXTREME_UNTREATED(facts).length > 0,
    because: (facts) => `an extreme risk to it has no mitigation: ${codes(EXTREME_UNTREATED(facts))}`,
    unless: () => 'no extreme risk to it is without mitigation',
  },
  {
    id: 'BRAG-12',
    reason: 'high-risk',
    rag: 'amber',
    says: () => 'A high or extreme risk to it is open.',
    reads: ['risks'],
    thresholds: [],
    applies: (facts, { isDone }) => !isDone && HIGH(facts).length > 0,
    because: (facts) => `a high risk to it is open: ${codes(HIGH(facts))}`,
    unless: () => 'no high risk to it is open',
  },
  {
    id: 'BRAG-13',
    reason: 'unconfirmed-near-baseline',
    rag: 'amber',
    says: ({ tbcWithinDays }) =>
      `Its date is still to be confirmed, or there is none, and its baseline is ${tbcWithinDays} days ahead or nearer.`,
    reads: ['confidence', 'baseline', 'today'],
    thresholds: ['tbcWithinDays'],
    applies: (facts, inputs) => !inputs.isDone && isUnconfirmed(facts) && isNear(facts, inputs),
    because: (_, { baselineLatest, tolerances }) =>
      `the date is still to be confirmed within ${tolerances.tbcWithinDays} days of the baseline of ${on(baselineLatest)}`,
    unless: (facts, inputs) =>
      isUnconfirmed(facts)
        ? `the baseline is more than ${inputs.tolerances.tbcWithinDays} days ahead`
        : 'no date that stands is to be confirmed',
  },
  {
    id: 'BRAG-14',
    reason: 'no-baseline',
    rag: 'grey',
    says: () => 'There is no baseline to compare with.',
    reads: ['baseline'],
    thresholds: [],
    applies: ({ baseline }) => baseline === null,
    because: () => 'there is no baseline to compare with',
    unless: (_, { baselineLatest }) =>
      baselineLatest === null ? 'it has a baseline' : `its baseline is ${on(baselineLatest)}`,
  },
  {
    id: 'BRAG-15',
    reason: 'slip-unknown',
    rag: 'grey',
    says: () => 'Its baseline or its forecast has no last day, so that nobody can say whether it is late.',
    reads: ['baseline', 'expected', 'slip'],
    thresholds: [],
    applies: (_, { slip }) => slip === null,
    because: () => 'the slip is unknown, because a date has no last day',
    unless: (_, inputs) => slipWords(inputs),
  },
  {
    id: 'BRAG-16',
    reason: 'beyond-horizon',
    rag: 'grey',
    says: ({ horizonDays }) =>
      horizonDays === null
        ? 'It has not begun and is further ahead than the programme reports on (no limit is set).'
        : `It has not begun and is more than ${horizonDays} days ahead.`,
    reads: ['state', 'expected', 'today'],
    thresholds: ['horizonDays'],
    applies: (facts, { isDone, today, tolerances }) => {
      if (isDone || tolerances.horizonDays === null || facts.state !== 'NOT_STARTED') return false;
      const from = beginning(facts);
      return from !== null && from - today > tolerances.horizonDays;
    },
    because: (_, { tolerances }) =>
      `not started, and further ahead than the ${tolerances.horizonDays} days reported on`,
    unless: ({ state }, { isDone }) =>
      isDone || state !== 'NOT_STARTED' ? 'it has begun' : 'it is near enough to be reported on',
  },
  {
    id: 'BRAG-17',
    reason: 'on-plan',
    rag: 'green',
    says: ({ green }) => `None of the rules above applies: it is at most ${workingDays(green)} late.`,
    reads: ['expected', 'baseline', 'slip'],
    thresholds: ['green'],
    applies: () => true,
    because: (_, inputs) => slipWords(inputs),
    unless: () => 'a rule above applies',
  },
];

/** The rule of this reason. */
export function ragRule(reason: RagReason): RagRule {
  return RAG_RULES.find((rule) => rule.reason === reason)!;
}
