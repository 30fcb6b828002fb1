import { day } from '@gantry/shared/dates/day';
import { describeSlip } from '@gantry/shared/dates/slip';
import { writePlanDate } from '@gantry/shared/dates/write-plan-date';
import type { PeriodState } from '@gantry/shared/reporting/period-states';
import { answeringProblems } from '@gantry/shared/reporting/return-answers';
import { isLate, type ReturnState } from '@gantry/shared/reporting/return-standing';
import { statusProblems } from '../milestones/index.js';
import { workedTo, workstreamRollup } from '../reporting/index.js';
import type { PlanFacts, PlanRow } from '../timeline/index.js';
import { saidBefore } from './lines.service.js';
import type {
  MyReturnLineType,
  MyReturnQueryType,
  MyReturnType,
  MyWorkstreamReturnType,
} from './my-return.types.js';

export interface PeriodRow {
  id: string;
  name: string;
  state: PeriodState;
  fromOn: string;
  toOn: string;
  cutOffOn: string;
  graceUntil: string;
}

export interface ReturnRow {
  id: string;
  version: number;
  period_id: string;
  workstream_id: string | null;
  name: string;
  state: ReturnState;
  rag: string | null;
  difference_reason: string | null;
  this_period: string | null;
  next_period: string | null;
  path_to_green: string | null;
  path_owner: string | null;
  path_due_on: string | null;
  help_needed: string | null;
  submitted_on: string | null;
  submitted_by: string | null;
  is_late: boolean;
  sent_back_comment: string | null;
  owner: string | null;
  is_mine: boolean;
  before_rag: string | null;
  before_this: string | null;
  before_next: string | null;
  before_path: string | null;
  before_path_owner: string | null;
  before_path_due: string | null;
}

export interface LineRow {
  id: string;
  version: number;
  period_id: string;
  return_id: string;
  plan_item_id: string;
  is_asked: boolean;
  asked_because: string | null;
  answer: string;
  rag: string | null;
  narrative: string | null;
  path_to_green: string | null;
  path_owner: string | null;
  path_due_on: string | null;
  override_reason: string | null;
  override_until: string | null;
  answered_on: string | null;
  answered_by: string | null;
  is_mine: boolean;
  is_vacant: boolean;
}

export interface QueryRow {
  id: string;
  version: number;
  return_id: string;
  line_id: string | null;
  question: string;
  asked_by: string;
  asked_on: string;
  answer: string | null;
  answered_by: string | null;
  answered_on: string | null;
  state: string;
}

export interface ReturnRows {
  returns: readonly ReturnRow[];
  lines: readonly LineRow[];
  queries: readonly QueryRow[];
}

/**
 * One period as one person answers it. A line is shown where the plan shows its item to this reader, so that an exempt one
 * is neither named nor counted for whom it is not.
 */
export function myReturnView(period: PeriodRow, rows: ReturnRows, facts: PlanFacts): MyReturnType {
  const items = new Map(workedTo(facts).map((row) => [row.item.id, row]));
  const readable = rows.lines.filter((line) => line.period_id === period.id && items.has(line.plan_item_id));
  const returns = rows.returns.filter(({ period_id }) => period_id === period.id);
  const led = new Set(returns.filter(({ is_mine }) => is_mine).map(({ id }) => id));
  const mine = readable.filter((line) => line.is_mine || (line.is_vacant && led.has(line.return_id)));
  const shown = new Set([...led, ...mine.map(({ return_id }) => return_id)]);
  const byId = new Map(returns.map((one) => [one.id, one]));
  const lines = mine.map((line) =>
    lineView(line, items.get(line.plan_item_id)!, isOpen(period, byId.get(line.return_id)!), rows, facts),
  );
  const asked = lines.filter(({ isAsked }) => isAsked);
  return {
    periodId: period.id,
    periodName: period.name,
    fromOn: period.fromOn,
    toOn: period.toOn,
    cutOffOn: period.cutOffOn,
    graceUntil: period.graceUntil,
    today: facts.programme.today,
    isPastCutOff: isLate(day(facts.programme.today), { cutOff: day(period.cutOffOn) }),
    asked: asked.length,
    answered: asked.filter(({ answer }) => answer !== 'UNANSWERED').length,
    lines: lines.sort((a, b) => Number(b.isAsked) - Number(a.isAsked) || orderOf(items, a, b)),
    returns: returns
      .filter(({ id }) => shown.has(id))
      .map((ret) => returnView(ret, isOpen(period, ret), readable, mine, rows, facts)),
  };
}

const FAR = 1e9;

/** The earliest due first. */
function orderOf(items: ReadonlyMap<string, PlanRow>, a: MyReturnLineType, b: MyReturnLineType): number {
  const due = ({ itemId }: MyReturnLineType) => {
    const row = items.get(itemId)!;
    return (row.forecast ?? row.baseline)?.latest ?? FAR;
  };
  return due(a) - due(b) || a.code.localeCompare(b.code);
}

function isOpen(period: PeriodRow, ret: ReturnRow): boolean {
  const { name: periodName, state: periodState } = period;
  return answeringProblems('ANSWER', { periodName, periodState, returnState: ret.state }).length === 0;
}

function lineView(
  line: LineRow,
  row: PlanRow,
  open: boolean,
  { queries }: ReturnRows,
  { programme }: PlanFacts,
): MyReturnLineType {
  const { item, verdict } = row;
  const isAnswered = line.answer !== 'UNANSWERED';
  const before = saidBefore(row);
  const refusal = statusProblems(row, before, programme.today).find(({ severity }) => severity === 'E');
  const date = row.actual ?? row.forecast ?? row.baseline;
  return {
    id: line.id,
    version: line.version,
    returnId: line.return_id,
    itemId: item.id,
    code: item.code,
    title: item.title,
    expected: date && writePlanDate(date),
    slipWords: describeSlip(row.slip),
    isAsked: line.is_asked,
    askedBecause: line.asked_because,
    answer: line.answer,
    answeredOn: line.answered_on,
    answeredBy: line.answered_by,
    isOpen: open,
    computedRag: verdict.rag,
    computedSentence: verdict.sentence,
    lastReportedOn: item.r_on,
    lastRag: item.r_rag,
    rag: (isAnswered ? line.rag : null) ?? before.rag,
    narrative: isAnswered ? line.narrative : item.r_narrative,
    pathToGreen: isAnswered ? line.path_to_green : item.r_path,
    pathOwner: isAnswered ? line.path_owner : item.r_path_owner,
    pathDueOn: isAnswered ? line.path_due_on : item.r_path_due,
    overrideReason: isAnswered ? line.override_reason : item.r_override_reason,
    overrideUntil: isAnswered ? line.override_until : item.r_override_until,
    noChangeProblem: refusal?.message ?? null,
    queries: queries.filter(({ line_id }) => line_id === line.id).map(queryView),
  };
}

function returnView(
  ret: ReturnRow,
  open: boolean,
  readable: readonly LineRow[],
  mine: readonly LineRow[],
  { queries }: ReturnRows,
  facts: PlanFacts,
): MyWorkstreamReturnType {
  const computed = workstreamRollup(facts.programme, workedTo(facts), ret.workstream_id);
  const own = new Set(mine.map(({ id }) => id));
  const others = readable.filter((line) => line.return_id === ret.id && line.is_asked && !own.has(line.id));
  // What somebody else says of the workstream before it is handed in is theirs.
  const said = <T>(words: T): T | null => (ret.is_mine ? words : null);
  // What was said before is where a form begins; what was handed in stands as it was written.
  const begun = <T>(now: T | null, before: T | null): T | null => said(open ? (now ?? before) : now);
  return {
    id: ret.id,
    version: ret.version,
    name: ret.name,
    state: ret.state,
    isMine: ret.is_mine,
    owner: ret.owner,
    isOpen: open,
    rag: said(ret.rag),
    computedRag: computed.computed,
    computedSentence: computed.sentence,
    differenceReason: said(ret.difference_reason),
    thisPeriod: said(ret.this_period),
    nextPeriod: said(ret.next_period),
    helpNeeded: said(ret.help_needed),
    pathToGreen: begun(ret.path_to_green, ret.before_path),
    pathOwner: begun(ret.path_owner, ret.before_path_owner),
    pathDueOn: begun(ret.path_due_on, ret.before_path_due),
    beforeRag: said(ret.before_rag),
    beforeThis: said(ret.before_this),
    beforeNext: said(ret.before_next),
    submittedOn: ret.submitted_on,
    submittedBy: ret.submitted_by,
    isLate: ret.is_late,
    sentBackComment: said(ret.sent_back_comment),
    othersAsked: others.length,
    othersAnswered: others.filter(({ answer }) => answer !== 'UNANSWERED').length,
    queries: ret.is_mine
      ? queries.filter(({ return_id, line_id }) => return_id === ret.id && line_id === null).map(queryView)
      : [],
  };
}

function queryView(row: QueryRow): MyReturnQueryType {
  const { id, version, question, answer, state } = row;
  return {
    id,
    version,
    question,
    askedBy: row.asked_by,
    askedOn: row.asked_on,
    answer,
    answeredBy: row.answered_by,
    answeredOn: row.answered_on,
    state,
  };
}
