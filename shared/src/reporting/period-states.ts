import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';

export const PERIOD_STATES = ['OPEN', 'SUBMITTED', 'PMO_REVIEWED', 'SRO_APPROVED', 'ISSUED'] as const;
export type PeriodState = (typeof PERIOD_STATES)[number];

export const PERIOD_STEPS = ['SUBMIT', 'REVIEW', 'APPROVE', 'SEND_BACK', 'ISSUE', 'REOPEN'] as const;
export type PeriodStep = (typeof PERIOD_STEPS)[number];

/** Who takes a step: the programme office, or the one person who is accountable. */
export type PeriodHand = 'PMO' | 'SRO';

export const PERIOD_STATE_WORDS: Record<PeriodState, string> = {
  OPEN: 'open for returns',
  SUBMITTED: 'submitted',
  PMO_REVIEWED: 'reviewed by the PMO',
  SRO_APPROVED: 'approved by the SRO',
  ISSUED: 'issued',
};

interface Move {
  from: PeriodState;
  to: PeriodState;
  hand: PeriodHand;
}

const MOVES: Record<PeriodStep, readonly Move[]> = {
  SUBMIT: [{ from: 'OPEN', to: 'SUBMITTED', hand: 'PMO' }],
  REVIEW: [{ from: 'SUBMITTED', to: 'PMO_REVIEWED', hand: 'PMO' }],
  APPROVE: [{ from: 'PMO_REVIEWED', to: 'SRO_APPROVED', hand: 'SRO' }],
  SEND_BACK: [
    { from: 'SUBMITTED', to: 'OPEN', hand: 'PMO' },
    { from: 'PMO_REVIEWED', to: 'SUBMITTED', hand: 'SRO' },
  ],
  ISSUE: [{ from: 'SRO_APPROVED', to: 'ISSUED', hand: 'PMO' }],
  REOPEN: [
    { from: 'PMO_REVIEWED', to: 'OPEN', hand: 'PMO' },
    { from: 'SRO_APPROVED', to: 'OPEN', hand: 'PMO' },
    { from: 'ISSUED', to: 'OPEN', hand: 'PMO' },
  ],
};

/** Steps that are taken only with words: what has to be done, or why. */
const WITH_WORDS: ReadonlySet<PeriodStep> = new Set<PeriodStep>(['SEND_BACK', 'REOPEN']);

/** Whose step it is from here, and where it leads; null where it does not follow. */
export function periodMove(state: PeriodState, step: PeriodStep): Pick<Move, 'to' | 'hand'> | null {
  return MOVES[step].find(({ from }) => from === state) ?? null;
}

/** The steps that follow from here for these hands, in the order in which they are offered. */
export function nextPeriodSteps(state: PeriodState, hands: readonly PeriodHand[]): PeriodStep[] {
  return PERIOD_STEPS.filter((step) => {
    const move = periodMove(state, step);
    return move !== null && hands.includes(move.hand);
  });
}

/** Owners answer, and are queried, until the programme office has reviewed the period. */
export function isAnswerable(state: PeriodState): boolean {
  return state === 'OPEN' || state === 'SUBMITTED';
}

/**
 * What stands against a step: it must follow from the state (`RET-4`), nothing is issued that the SRO has not approved
 * (`REPORT-1`), and what is sent back or reopened says why (`RET-5`).
 * Example: issuing a reviewed period answers `REPORT-1`; sending back with a comment of blanks answers `RET-5`.
 */
export function periodStepProblems(state: PeriodState, step: PeriodStep, words: string | null): Problem[] {
  if (step === 'ISSUE' && state !== 'SRO_APPROVED' && state !== 'ISSUED')
    return [
      refuse(
        'REPORT-1',
        null,
        `It is ${PERIOD_STATE_WORDS[state]}. The SRO approves it before it is issued.`,
      ),
    ];
  if (periodMove(state, step) === null)
    return [refuse('RET-4', null, `The period is ${PERIOD_STATE_WORDS[state]}. ${WAYS[state]}`)];
  if (WITH_WORDS.has(step) && !words?.trim())
    return [
      refuse(
        'RET-5',
        step === 'REOPEN' ? 'reason' : 'comment',
        step === 'REOPEN' ? 'Say why it is reopened.' : 'Say what is to be put right.',
      ),
    ];
  return [];
}

const WAYS: Record<PeriodState, string> = {
  OPEN: 'It is submitted first.',
  SUBMITTED: 'The PMO reviews it, or sends it back, next.',
  PMO_REVIEWED: 'The SRO approves it, or sends it back, next.',
  SRO_APPROVED: 'The PMO issues it next.',
  ISSUED: 'It can only be reopened.',
};

/**
 * What issuing an edition of a pack does to the period that the pack is for: one that the SRO has approved is issued with it.
 * Example: "November 2017 is issued with it: the SRO has approved its returns."
 */
export function periodIssuedWords(name: string, state: PeriodState): string {
  if (state === 'SRO_APPROVED') return `${name} is issued with it: the SRO has approved its returns.`;
  if (state === 'ISSUED') return `It is for ${name}, which is issued already.`;
  return `It is for ${name}, which is ${PERIOD_STATE_WORDS[state]} and stays so: only a period that the SRO has approved is issued with an edition.`;
}

/**
 * `REPORT-2`: an edition that was read before the SRO approved its period may say something else than what was approved.
 * Both are days of the office. Example: read on 24 November and approved on the 27th, it goes out with a reason.
 */
export function readBeforeApproval(name: string, readOn: Day, approvedOn: Day | null): Problem[] {
  if (approvedOn === null || readOn >= approvedOn) return [];
  const message = `It was read on ${writeDay(readOn)}, before the SRO approved ${name} on ${writeDay(approvedOn)}.`;
  return [{ rule: 'REPORT-2', severity: 'W', field: null, message }];
}

/** `RET-2`: returns are asked for one period at a time, so that an owner never answers two at once. */
export function onePeriodProblems(openName: string | null): Problem[] {
  if (openName === null) return [];
  return [
    refuse('RET-2', null, `${openName} is still open for returns. Submit it before another one is opened.`),
  ];
}

function refuse(rule: string, field: string | null, message: string): Problem {
  return { rule, severity: 'E', field, message };
}
