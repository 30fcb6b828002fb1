import type { Problem } from '../errors/error-codes.js';

export const CONSULTATION_STATES = [
  'PLANNED',
  'APPROVED_TO_LAUNCH',
  'LIVE',
  'CLOSED',
  'ANALYSED',
  'REPORTED',
  'DECIDED',
  'PAUSED',
  'WITHDRAWN',
] as const;
export type ConsultationState = (typeof CONSULTATION_STATES)[number];

/** The steps that take no more than a day and a sentence; approval, launch and extension are verbs of their own. */
export const CONSULTATION_STEPS = [
  'CLOSED',
  'ANALYSED',
  'REPORTED',
  'DECIDED',
  'PAUSED',
  'RESUMED',
  'WITHDRAWN',
] as const;
export type ConsultationStep = (typeof CONSULTATION_STEPS)[number];

const NEXT: Record<ConsultationState, readonly ConsultationStep[]> = {
  PLANNED: ['PAUSED', 'WITHDRAWN'],
  APPROVED_TO_LAUNCH: ['PAUSED', 'WITHDRAWN'],
  LIVE: ['CLOSED', 'PAUSED', 'WITHDRAWN'],
  CLOSED: ['ANALYSED', 'WITHDRAWN'],
  ANALYSED: ['REPORTED', 'WITHDRAWN'],
  REPORTED: ['DECIDED', 'WITHDRAWN'],
  DECIDED: [],
  PAUSED: ['RESUMED', 'WITHDRAWN'],
  WITHDRAWN: [],
};

export const CONSULTATION_STATE_WORDS: Record<ConsultationState, string> = {
  PLANNED: 'Planned',
  APPROVED_TO_LAUNCH: 'Approved to launch',
  LIVE: 'Live',
  CLOSED: 'Closed',
  ANALYSED: 'Analysed',
  REPORTED: 'Reported',
  DECIDED: 'Decided',
  PAUSED: 'Paused',
  WITHDRAWN: 'Withdrawn',
};

const WORDS = CONSULTATION_STATE_WORDS;

/** What may be done next. A planned consultation is paused or withdrawn here; it goes live by its launch only. */
export function nextSteps(state: ConsultationState): readonly ConsultationStep[] {
  return NEXT[state];
}

/**
 * `CON-7`: the states follow one another and none is left out; a consultation is paused and withdrawn with a reason.
 * Example: one that is live closes before it is analysed; one that was withdrawn does not come back.
 */
export function stepProblems(
  state: ConsultationState,
  step: ConsultationStep,
  reason: string | null,
): Problem[] {
  const refuse = (field: string | null, message: string): Problem[] => [
    { rule: 'CON-7', severity: 'E', field, message },
  ];
  if (!NEXT[state].includes(step)) {
    const may = NEXT[state].map((each) => stepWords(each)).join(', ');
    const is = `It is ${WORDS[state].toLowerCase()}`;
    return refuse('step', may === '' ? `${is}, and nothing follows.` : `${is}. What may follow: ${may}.`);
  }
  if ((step === 'PAUSED' || step === 'WITHDRAWN') && !reason?.trim())
    return refuse('reason', `Say why it is ${step === 'PAUSED' ? 'paused' : 'withdrawn'}.`);
  return [];
}

/** "resumed" for `RESUMED`. */
export function stepWords(step: ConsultationStep): string {
  return step.toLowerCase();
}
