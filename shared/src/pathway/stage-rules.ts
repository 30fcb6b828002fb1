import type { Problem } from '../errors/error-codes.js';

export const STAGE_STATES = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'AWAITING_GATE',
  'PASSED',
  'PASSED_WITH_CONDITIONS',
  'FAILED',
  'NOT_APPLICABLE',
  'REOPENED',
] as const;
export type StageState = (typeof STAGE_STATES)[number];

export const STAGE_STATE_WORDS: Record<StageState, string> = {
  NOT_STARTED: 'Not started',
  IN_PROGRESS: 'In progress',
  AWAITING_GATE: 'Awaiting its gate',
  PASSED: 'Passed',
  PASSED_WITH_CONDITIONS: 'Passed with conditions',
  FAILED: 'Failed',
  NOT_APPLICABLE: 'Not applicable',
  REOPENED: 'Reopened',
};

/** A stage of a pathway. Its state is null while nobody has stated one: that is neither started nor not started. */
export interface Stage {
  number: number;
  title: string;
  state: StageState | null;
  isMandatory: boolean;
}

const PASSES: ReadonlySet<StageState> = new Set(['PASSED', 'PASSED_WITH_CONDITIONS']);
const REOPENS: ReadonlySet<StageState> = new Set(['PASSED', 'PASSED_WITH_CONDITIONS', 'FAILED']);
const SAYS_WHY: Partial<Record<StageState, string>> = {
  PASSED_WITH_CONDITIONS: 'Say on which conditions it is passed.',
  FAILED: 'Say why it failed.',
  NOT_APPLICABLE: 'Say why it does not apply.',
  REOPENED: 'Say why it is reopened.',
};
const MOST_NAMED = 3;

/** Whether nothing more is to be done in it: it is passed, or does not apply. */
export function isBehind(state: StageState | null): boolean {
  return state !== null && (PASSES.has(state) || state === 'NOT_APPLICABLE');
}

/** What may be stated next. Example: a stage that was passed is reopened before anything else is said of it. */
export function nextStageStates(state: StageState | null): readonly StageState[] {
  if (state !== null && REOPENS.has(state)) return ['REOPENED'];
  if (state === 'NOT_APPLICABLE') return ['NOT_STARTED', 'IN_PROGRESS'];
  return STAGE_STATES.filter((next) => next !== state && next !== 'REOPENED');
}

/**
 * `STG-1`: a stage is not passed while an earlier mandatory one is neither passed nor set aside.
 * Example: stage 3 waits for stage 2 until that is passed; had stage 2 not been mandatory, it would not.
 */
export function passProblems(stages: readonly Stage[], number: number, to: StageState): Problem[] {
  if (!PASSES.has(to)) return [];
  const open = stages.filter((one) => one.number < number && one.isMandatory && !isBehind(one.state));
  if (open.length === 0) return [];
  const named = open
    .slice(0, MOST_NAMED)
    .map(({ number: at, title, state }) => `${at} “${title}” (${said(state)})`);
  const more = open.length - named.length;
  const rest = more === 0 ? '' : ` and ${more} more`;
  return [
    {
      rule: 'STG-1',
      severity: 'E',
      field: 'state',
      message: `Stage ${number} is not passed while an earlier one is open: ${named.join(', ')}${rest}. ${open.length === 1 ? 'Pass it first, or record why it does not apply' : 'Pass them first, or record why they do not apply'}.`,
    },
  ];
}

export interface StageStep {
  from: StageState | null;
  to: StageState;
  reason: string | null;
  hasDecision: boolean;
}

/**
 * `STG-5`: what is said of a stage follows from its state; what fails, is set aside, reopened or passed on conditions says
 * why, and a reopening names its decision.
 * Example: a stage that is in progress cannot be reopened; one that was passed can, by a decision and with a reason.
 */
export function stageStepProblems({ from, to, reason, hasDecision }: StageStep): Problem[] {
  const refuse = (field: string, message: string): Problem => ({
    rule: 'STG-5',
    severity: 'E',
    field,
    message,
  });
  const next = nextStageStates(from);
  if (from !== to && !next.includes(to)) {
    const may = next.map((one) => said(one)).join(', ');
    return [refuse('state', `The stage is ${said(from)}. What may follow: ${may}.`)];
  }
  const problems: Problem[] = [];
  const why = from === 'NOT_APPLICABLE' && to !== from ? 'Say why it applies after all.' : SAYS_WHY[to];
  if (why !== undefined && !reason?.trim()) problems.push(refuse('reason', why));
  if (to === 'REOPENED' && !hasDecision)
    problems.push(refuse('decisionId', 'A stage is reopened by a decision: name it.'));
  return problems;
}

/** A stage with what is known of its dates; instants in milliseconds. */
export interface DatedStage extends Stage {
  /** When it was reopened last; null where it never was. */
  reopenedAt: number | null;
  /** When its forecast was stated; null where it has none. */
  forecastAt: number | null;
}

/**
 * `STG-4`: a stage was reopened, and a later one still has the date that was stated before. It stands until each later
 * stage that is open and has a date was forecast again.
 * Example: stage 2 is reopened at noon; stage 3, forecast in the morning, is named until somebody states its date anew.
 */
export function staleForecastProblems(stages: readonly DatedStage[]): (Problem & { stageNumber: number })[] {
  return stages.flatMap(({ number, reopenedAt }) => {
    if (reopenedAt === null) return [];
    const stale = stages.filter(
      (later) =>
        later.number > number &&
        !isBehind(later.state) &&
        later.forecastAt !== null &&
        later.forecastAt <= reopenedAt,
    );
    if (stale.length === 0) return [];
    const named = stale.map((later) => `${later.number} “${later.title}”`).join(', ');
    return [
      {
        stageNumber: number,
        rule: 'STG-4',
        severity: 'W' as const,
        field: null,
        message: `Stage ${number} was reopened, and the dates of later stages were not stated again since: ${named}. Forecast them anew, even where the date stays.`,
      },
    ];
  });
}

/**
 * The first stage that is neither passed nor set aside. Null where that is not known: no stage has a state, or none of
 * those before the first stated one has. Example: in a pathway of which nobody has said anything no stage is the current one.
 */
export function currentStage<T extends Stage>(stages: readonly T[]): T | null {
  const inOrder = [...stages].sort((one, other) => one.number - other.number);
  const at = inOrder.findIndex(({ state }) => !isBehind(state));
  const found = inOrder[at];
  if (found === undefined || (found.state === null && at === 0)) return null;
  return found;
}

/** "Current stage: 3, Hurdle criteria." */
export function currentStageSentence(stages: readonly Stage[]): string {
  if (stages.length > 0 && stages.every(({ state }) => isBehind(state))) return 'Every stage is behind it.';
  const found = currentStage(stages);
  return found === null ? 'Current stage: not stated' : `Current stage: ${found.number}, ${found.title}`;
}

const said = (state: StageState | null) =>
  state === null ? 'not stated' : STAGE_STATE_WORDS[state].toLowerCase();
