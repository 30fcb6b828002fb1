import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';

export const ASSESSMENT_KINDS = ['IIA', 'EQIA', 'EHIA', 'QIA', 'DPIA'] as const;
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];

export const ASSESSMENT_STATES = [
  'NOT_REQUIRED',
  'SCREENING',
  'IN_PROGRESS',
  'DRAFT',
  'FINAL',
  'REFRESH_DUE',
] as const;
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];

export const ASSESSMENT_KIND_WORDS: Record<AssessmentKind, string> = {
  IIA: 'Integrated impact assessment',
  EQIA: 'Equality impact assessment',
  EHIA: 'Equality and health inequality impact assessment',
  QIA: 'Quality impact assessment',
  DPIA: 'Data protection impact assessment',
};

export interface Assessment {
  title: string;
  kind: AssessmentKind;
  state: AssessmentState;
  /** Why none is needed. */
  reason: string | null;
  /** The day of the option list that it covers. */
  coversOptionsOf: Day | null;
  finalOn: Day | null;
}

/** Kinds that answer for equality before the public is asked. */
const ANSWERS_EQUALITY: ReadonlySet<AssessmentKind> = new Set(['IIA', 'EQIA', 'EHIA']);

/**
 * `IA-1`: neither a final integrated or equality assessment nor a recorded reason why none is needed.
 * Example: an IIA in draft does not do; one that is final does, and so does "not required" with its reason.
 */
export function assessmentProblems(assessments: readonly Assessment[]): Problem[] {
  const relevant = assessments.filter(({ kind }) => ANSWERS_EQUALITY.has(kind));
  const isAnswered = relevant.some(
    ({ state, reason }) => state === 'FINAL' || (state === 'NOT_REQUIRED' && Boolean(reason?.trim())),
  );
  if (isAnswered) return [];
  const stands = relevant.map(({ title, state }) => `“${title}” is ${assessmentStateWords(state)}`);
  const now = stands.length === 0 ? 'none is in the register' : stands.join(', ');
  return [
    {
      rule: 'IA-1',
      severity: 'E',
      field: null,
      message: `No integrated or equality impact assessment is final: ${now}. Finish it, or record why none is needed.`,
    },
  ];
}

/**
 * `IA-2`: an assessment covers an option list that is older than the one decided on, or was finished before it.
 * Example: an assessment of the options of 26 October 2017 is warned of once the options are those of 1 December.
 */
export function staleAssessmentProblems(
  assessments: readonly Assessment[],
  optionsOf: Day | null,
): Problem[] {
  if (optionsOf === null) return [];
  return assessments.flatMap(({ title, state, coversOptionsOf, finalOn }) => {
    const covers = coversOptionsOf ?? finalOn;
    const isRelied = state === 'FINAL' || state === 'REFRESH_DUE';
    if (!isRelied || covers === null || covers >= optionsOf) return [];
    const message = `“${title}” covers the options as at ${writeDay(covers)}; they were listed anew on ${writeDay(optionsOf)}. Refresh it.`;
    return [{ rule: 'IA-2', severity: 'W' as const, field: null, message }];
  });
}

/** "refresh due" for `REFRESH_DUE`. */
export function assessmentStateWords(state: AssessmentState): string {
  return state.toLowerCase().replaceAll('_', ' ');
}

/** `IA-3`: an assessment that is not required says why; one that is final says since when. */
export function assessmentFormProblems(
  state: AssessmentState,
  reason: string | null,
  finalOn: string | null,
): Problem[] {
  const refuse = (field: string, message: string): Problem => ({
    rule: 'IA-3',
    severity: 'E',
    field,
    message,
  });
  if (state === 'NOT_REQUIRED' && !reason?.trim())
    return [refuse('stateReason', 'Say why no assessment is needed.')];
  if (state === 'FINAL' && finalOn === null)
    return [refuse('finalOn', 'Give the day on which it was final.')];
  return [];
}
