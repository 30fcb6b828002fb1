import type { Problem } from '../errors/error-codes.js';
import { RAG_WORDS, type Rag } from '../rag/rag.js';
import { isAnswerable, type PeriodState } from './period-states.js';
import type { ReturnState } from './return-standing.js';

/** What the owner's side does with a return. */
export type AnsweringStep = 'ANSWER' | 'ANSWER_QUERY' | 'SUBMIT' | 'TAKE_BACK';

/** Where a return and its period stand when somebody wants to answer. */
export interface AnsweringFacts {
  periodName: string;
  periodState: PeriodState;
  returnState: ReturnState;
}

const FROM: Record<AnsweringStep, ReadonlySet<ReturnState>> = {
  ANSWER: new Set(['NOT_STARTED', 'STARTED', 'QUERIED']),
  ANSWER_QUERY: new Set(['NOT_STARTED', 'STARTED', 'SUBMITTED', 'QUERIED']),
  SUBMIT: new Set(['NOT_STARTED', 'STARTED', 'QUERIED']),
  TAKE_BACK: new Set(['SUBMITTED']),
};

/**
 * `RET-20`: a period takes answers, late ones too, until the programme office has reviewed it. `RET-21`: a return that was
 * handed in is taken back before it is changed; one that was accepted stands.
 * Example: November is SUBMITTED and its return STARTED: a line may be answered. November is PMO_REVIEWED: `RET-20`.
 */
export function answeringProblems(step: AnsweringStep, facts: AnsweringFacts): Problem[] {
  if (!isAnswerable(facts.periodState))
    return [
      {
        rule: 'RET-20',
        severity: 'E',
        field: null,
        message: `${facts.periodName} has been reviewed and takes no more answers. Ask the programme office to send it back.`,
      },
    ];
  if (FROM[step].has(facts.returnState)) return [];
  return [{ rule: 'RET-21', severity: 'E', field: null, message: wrongState(step, facts.returnState) }];
}

function wrongState(step: AnsweringStep, state: ReturnState): string {
  if (state === 'ACCEPTED')
    return 'This return has been accepted. Ask the programme office to send it back first.';
  if (step === 'TAKE_BACK') return 'This return has not been handed in, so there is nothing to take back.';
  return 'This return has been handed in. Take it back first.';
}

/** What an update of an item says of it in words. */
export interface UpdateWords {
  rag: Rag;
  narrative?: string | null;
  pathToGreen?: string | null;
}

/**
 * `RET-31`: an update of an item that is at risk or off track says what happened, or what brings it back.
 * Example: off track with nothing else filled in is refused; off track and "The panel was put off" is taken.
 */
export function updateProblems({ rag, narrative, pathToGreen }: UpdateWords): Problem[] {
  if ((rag !== 'red' && rag !== 'amber') || narrative?.trim() || pathToGreen?.trim()) return [];
  return [
    {
      rule: 'RET-31',
      severity: 'E',
      field: 'narrative',
      message: `${RAG_WORDS[rag]} needs words. Say what happened, or give the path to green.`,
    },
  ];
}

/** What somebody says of a workstream for a period. */
export interface WorkstreamAnswer {
  rag: Rag | null;
  computedRag: Rag;
  differenceReason: string | null;
  pathToGreen: string | null;
  pathOwner: string | null;
  pathDueOn: string | null;
}

/**
 * `RET-25`: a status that differs from the computed one says why. `RET-26` (a warning): at risk or off track has a way back.
 * A workstream on which nothing is rated has no computed colour to differ from.
 * Example: computed at risk, reported on track without a reason: `RET-25`.
 */
export function workstreamAnswerProblems(answer: WorkstreamAnswer): Problem[] {
  const problems: Problem[] = [];
  const { rag, computedRag } = answer;
  if (rag === null) return problems;
  if (computedRag !== 'grey' && rag !== computedRag && !answer.differenceReason?.trim())
    problems.push({
      rule: 'RET-25',
      severity: 'E',
      field: 'differenceReason',
      message: `From its items it is ${word(computedRag)}. Say why you report ${word(rag)}.`,
    });
  const hasPath = !!answer.pathToGreen?.trim() && !!answer.pathOwner?.trim() && answer.pathDueOn !== null;
  if ((rag === 'red' || rag === 'amber') && !hasPath)
    problems.push({
      rule: 'RET-26',
      severity: 'W',
      field: 'pathToGreen',
      message: `${RAG_WORDS[rag]} needs a path to green: an action, its owner and its date.`,
    });
  return problems;
}

const word = (rag: Rag) => RAG_WORDS[rag].toLowerCase();

/** What is said where a return is handed in without a word on what was done (`RET-32`). */
export const WHAT_WAS_DONE = 'Say what was done in this period.';

/** What a return holds when it is handed in. */
export interface SubmissionFacts {
  rag: Rag | null;
  /** What was done, in words. */
  thisPeriod: string | null;
  /** Titles of asked items that nobody has answered, as the reader may know them. */
  unanswered: readonly string[];
  /** Open questions of the programme office. */
  openQueries: number;
}

/**
 * Everything that is missing from a return before it is handed in, all at once. `RET-23`, `RET-24` and `RET-32` refuse;
 * `RET-22`, an item that was asked and not answered, is accepted with a reason and stands on the page.
 * Example: no status, one of six items unanswered: `RET-23` and one `RET-22`.
 */
export function submissionProblems({ rag, thisPeriod, unanswered, openQueries }: SubmissionFacts): Problem[] {
  const problems: Problem[] = [];
  if (rag === null)
    problems.push({
      rule: 'RET-23',
      severity: 'E',
      field: 'rag',
      message: 'Say how the workstream stands as a whole.',
    });
  if (!thisPeriod?.trim())
    problems.push({ rule: 'RET-32', severity: 'E', field: 'thisPeriod', message: WHAT_WAS_DONE });
  if (openQueries > 0)
    problems.push({
      rule: 'RET-24',
      severity: 'E',
      field: null,
      message:
        openQueries === 1
          ? 'A question of the programme office is not answered yet.'
          : `${openQueries} questions of the programme office are not answered yet.`,
    });
  for (const title of unanswered)
    problems.push({ rule: 'RET-22', severity: 'W', field: null, message: `Not answered yet: ${title}.` });
  return problems;
}

/**
 * `RET-27`: a question is answered once, in words, while it is open.
 * Example: a question that the programme office has closed meanwhile is refused.
 */
export function queryAnswerProblems(state: 'OPEN' | 'ANSWERED' | 'CLOSED', answer: string): Problem[] {
  const refuse = (field: string | null, message: string): Problem[] => [
    { rule: 'RET-27', severity: 'E', field, message },
  ];
  if (state === 'ANSWERED') return refuse(null, 'This question has been answered already.');
  if (state === 'CLOSED') return refuse(null, 'The programme office has closed this question.');
  return answer.trim() === '' ? refuse('answer', 'Write an answer.') : [];
}
