import { day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import type { Rag } from '@gantry/shared/rag/rag';
import type { PeriodHand } from '@gantry/shared/reporting/period-states';
import { isAnswerable, nextPeriodSteps } from '@gantry/shared/reporting/period-states';
import {
  isHandedIn,
  missingAtSubmission,
  type ReturnGap,
  returnStanding,
  staleOrMissing,
} from '@gantry/shared/reporting/return-standing';
import type { PlanFacts, PlanRow } from '../timeline/index.js';
import { ownersOf } from './period-owners.js';
import { workstreamRollup } from './plan-colours.js';
import type {
  PeriodReturnType,
  PeriodStepType,
  PreviousReturnType,
  ReportingPeriodDetailType,
  ReportingPeriodType,
  ReturnReminderType,
} from './reporting.types.js';
import type { ReturnStep } from './reporting-words.js';
import type { ReturnLineType, ReturnQueryType } from './return-line.types.js';
import { isUndoable } from './returns.service.js';

export type ReturnRow = Omit<
  PeriodReturnType,
  'standing' | 'computedNow' | 'computedSentence' | 'isDifferent' | 'previous' | 'lines' | 'queries' | 'steps'
> & {
  previousName: string | null;
  previousRag: Rag | null;
  previousThis: string | null;
  previousNext: string | null;
  previousPath: string | null;
  previousHelp: string | null;
};
export type LineRow = Omit<ReturnLineType, 'computedNow' | 'computedSentence' | 'isDifferent'>;

/** Everything that was read of one period, for one reader. */
export interface PeriodFacts {
  period: ReportingPeriodType;
  returns: readonly ReturnRow[];
  lines: readonly LineRow[];
  queries: readonly ReturnQueryType[];
  reminders: ReturnReminderType[];
  history: PeriodStepType[];
  /** The plan as it stands; null where it cannot be read any more. */
  plan: PlanFacts | null;
  /** Each item of it once. */
  rows: readonly PlanRow[];
  today: string;
  hands: readonly PeriodHand[];
}

/** Puts a period together: no database, no clock; colours and standings come from the rule book. */
export function periodView(facts: PeriodFacts): ReportingPeriodDetailType {
  const { period, reminders, history, today, hands } = facts;
  const mayReview = hands.includes('PMO') && isAnswerable(period.state);
  const returns = facts.returns.map((row) => returnView(row, facts, mayReview));
  return {
    period,
    returns,
    owners: ownersOf(returns),
    reminders,
    history,
    gaps: gapsOf(returns, period, today),
    steps: nextPeriodSteps(period.state, hands),
    mayReview,
    today,
  };
}

function returnView(row: ReturnRow, facts: PeriodFacts, mayReview: boolean): PeriodReturnType {
  const { previousName, previousRag, previousThis, previousNext, previousPath, previousHelp, ...own } = row;
  const rolled = facts.plan && workstreamRollup(facts.plan.programme, facts.rows, own.workstreamId);
  const byItem = new Map(facts.rows.map((each) => [each.item.id, each]));
  const previous: PreviousReturnType | null =
    previousName === null
      ? null
      : {
          periodName: previousName,
          rag: previousRag,
          thisPeriod: previousThis,
          nextPeriod: previousNext,
          pathToGreen: previousPath,
          helpNeeded: previousHelp,
        };
  const queries = facts.queries.filter(({ returnId }) => returnId === own.id);
  return {
    ...own,
    standing: returnStanding(own, daysOf(facts.period), day(facts.today)),
    computedNow: facts.rows.length === 0 ? null : (rolled?.computed ?? null),
    computedSentence: rolled?.sentence ?? 'Nothing is rated.',
    isDifferent: own.rag !== null && own.rag !== (own.computedRag ?? rolled?.computed ?? 'grey'),
    previous,
    lines: facts.lines
      .filter(({ returnId }) => returnId === own.id)
      .map((line) => lineView(line, byItem.get(line.planItemId))),
    queries,
    steps: mayReview ? returnSteps(own, queries) : [],
  };
}

function lineView(line: LineRow, row: PlanRow | undefined): ReturnLineType {
  return {
    ...line,
    computedNow: row?.verdict.rag ?? null,
    computedSentence: row?.verdict.sentence ?? null,
    isDifferent: line.rag !== null && line.computedRag !== null && line.rag !== line.computedRag,
  };
}

function returnSteps(
  row: Pick<ReturnRow, 'state' | 'sentBackComment' | 'submittedOn'>,
  queries: readonly ReturnQueryType[],
): ReturnStep[] {
  const steps: ReturnStep[] = [];
  const isIn = isHandedIn(row.state);
  if (row.state !== 'ACCEPTED') steps.push('QUERY');
  if (isIn && row.state !== 'ACCEPTED' && queries.every(({ state }) => state !== 'OPEN'))
    steps.push('ACCEPT');
  if (isIn) steps.push('SEND_BACK');
  if (isUndoable(row)) steps.push('UNDO');
  return steps;
}

/** What the period lacks as it stands: return by return while it is open, in one sentence once it was submitted. */
function gapsOf(returns: readonly PeriodReturnType[], period: ReportingPeriodType, today: string): Problem[] {
  const gaps: ReturnGap[] = returns.map(({ title, state: own, lines, queries }) => {
    const unanswered = lines.filter(({ isAsked, answer }) => isAsked && answer === 'UNANSWERED').length;
    const openQueries = queries.filter((query) => query.state === 'OPEN').length;
    return { title, state: own, unansweredLines: unanswered, staleLines: unanswered, openQueries };
  });
  return period.state === 'OPEN'
    ? missingAtSubmission(gaps)
    : staleOrMissing(gaps, daysOf(period), day(today));
}

function daysOf({ cutOffOn, graceUntil }: ReportingPeriodType) {
  return { cutOff: day(cutOffOn), graceUntil: day(graceUntil) };
}
