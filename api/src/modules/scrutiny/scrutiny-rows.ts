import { day, isoDay } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { regimeSentence, scrutinyRegime } from '@gantry/shared/scrutiny/regime';
import {
  calledInProblems,
  callInDecisionDue,
  decisionBeforeCommentsProblems,
  notificationProblems,
  replyDue,
  replyProblems,
  type Span,
  undeterminedProblems,
} from '@gantry/shared/scrutiny/scrutiny-rules';
import type {
  ScrutinyDateRole,
  ScrutinyOutcome,
  ScrutinyRegime,
  SubstantialChange,
} from '@gantry/shared/scrutiny/scrutiny-words';
import { planDateView } from '../../platform/dates/plan-date-columns.js';
import { type FlatDate, flatDate } from '../governing-bodies/index.js';
import type { NamedDecision } from './named-decision.js';
import type {
  ScrutinyAnswerType,
  ScrutinyBodyType,
  ScrutinyCaseType,
  ScrutinyDateType,
  ScrutinyNotificationType,
} from './scrutiny.types.js';

export interface CaseRow {
  id: string;
  version: number;
  code: string;
  title: string;
  begun_on: string;
  substantial_change: SubstantialChange;
  determined_by: string | null;
  determined_on: string | null;
  determined_reason: string | null;
  regime_set: ScrutinyRegime | null;
  regime_reason: string | null;
  stage_number: number | null;
  early_reason: string | null;
  decision_date_id: string | null;
  comments_date_id: string | null;
  source_document: string | null;
  source_place: string | null;
  is_interpretation: boolean;
}

export interface DateRow extends FlatDate {
  id: string;
  case_id: string;
  role: ScrutinyDateRole;
  reason: string;
  stated_on: string;
}

export interface NotificationRow {
  id: string;
  case_id: string;
  told_on: string;
  told_whom: string;
  told_by: string;
  published_at: string | null;
  decision_date_id: string | null;
  comments_date_id: string | null;
}

export interface AnswerRow {
  id: string;
  version: number;
  case_id: string;
  outcome: ScrutinyOutcome;
  given_on: string;
  body_name: string | null;
  decision_id: string | null;
  summary: string | null;
  direction_on: string | null;
  replied_on: string | null;
  reply: string | null;
}

/** Everything that hangs on one case, newest first. */
export interface CaseParts {
  row: CaseRow;
  dates: readonly DateRow[];
  bodies: readonly (ScrutinyBodyType & { caseId: string })[];
  notifications: readonly NotificationRow[];
  answers: readonly AnswerRow[];
}

const CALL_IN: ReadonlySet<string> = new Set(['CALL_IN_REQUESTED', 'CALLED_IN', 'CALL_IN_DECLINED']);

/** What the rules say of a case on the office's day. */
export function caseProblems({ row, dates, notifications, answers }: CaseParts, today: string): Problem[] {
  const last = notifications[0];
  const current = { decision: row.decision_date_id, comments: row.comments_date_id };
  return [
    ...undeterminedProblems(row.substantial_change, row.stage_number),
    ...decisionBeforeCommentsProblems(
      spanOf(dates, current.decision),
      spanOf(dates, current.comments),
      row.early_reason,
    ),
    ...notificationProblems({
      current,
      last: last
        ? { decision: last.decision_date_id, comments: last.comments_date_id, on: day(last.told_on) }
        : null,
    }),
    ...calledInProblems(latestCallIn(answers), current.decision !== null),
    ...answers
      .filter(({ outcome }) => outcome === 'RECOMMENDATIONS')
      .flatMap(({ given_on, replied_on }) =>
        replyProblems(day(given_on), replied_on === null ? null : day(replied_on), day(today)),
      ),
  ];
}

/** Where a call-in stands; null where nobody asked for one. */
export function latestCallIn(answers: readonly AnswerRow[]): ScrutinyOutcome | null {
  return answers.find(({ outcome }) => CALL_IN.has(outcome))?.outcome ?? null;
}

/** First and last possible day of a statement. */
export function spanOf(dates: readonly DateRow[], id: string | null): Span | null {
  const row = dates.find((each) => each.id === id);
  return row ? flatDate(row) : null;
}

/** A case as the API says it. */
export function caseView(
  parts: CaseParts,
  decisions: ReadonlyMap<string, NamedDecision>,
  today: string,
): ScrutinyCaseType {
  const { row, dates, bodies, notifications, answers } = parts;
  const viewOf = (id: string | null) => {
    const found = dates.find((each) => each.id === id);
    return found ? planDateView(flatDate(found)) : null;
  };
  return {
    id: row.id,
    version: row.version,
    code: row.code,
    title: row.title,
    begunOn: row.begun_on,
    substantialChange: row.substantial_change,
    determinedBy: row.determined_by,
    determinedOn: row.determined_on,
    determinedReason: row.determined_reason,
    regime: row.regime_set ?? scrutinyRegime(day(row.begun_on)),
    isRegimeSet: row.regime_set !== null,
    regimeReason: row.regime_reason,
    regimeSentence: regimeSentence(day(row.begun_on), row.regime_set, row.regime_reason),
    stageNumber: row.stage_number,
    earlyReason: row.early_reason,
    decisionDate: viewOf(row.decision_date_id),
    commentsDate: viewOf(row.comments_date_id),
    dates: dates.map((each) => dateView(each, row)),
    bodies: bodies.map(({ caseId, ...line }) => line),
    notifications: notifications.map((each) => notificationView(each, viewOf)),
    answers: answers.map((each) => answerView(each, decisions)),
    warnings: caseProblems(parts, today),
    sourceDocument: row.source_document,
    sourcePlace: row.source_place,
    isInterpretation: row.is_interpretation,
  };
}

function dateView(date: DateRow, row: CaseRow): ScrutinyDateType {
  const { id, role, reason, stated_on: statedOn } = date;
  const isCurrent = id === row.decision_date_id || id === row.comments_date_id;
  return { id, role, date: planDateView(flatDate(date))!, reason, statedOn, isCurrent };
}

function notificationView(
  row: NotificationRow,
  viewOf: (id: string | null) => { written: string } | null,
): ScrutinyNotificationType {
  return {
    id: row.id,
    toldOn: row.told_on,
    toldWhom: row.told_whom,
    toldBy: row.told_by,
    publishedAt: row.published_at,
    decisionDate: viewOf(row.decision_date_id)?.written ?? null,
    commentsDate: viewOf(row.comments_date_id)?.written ?? null,
  };
}

function answerView(row: AnswerRow, decisions: ReadonlyMap<string, NamedDecision>): ScrutinyAnswerType {
  const { direction_on: directionOn, outcome, given_on: givenOn } = row;
  return {
    id: row.id,
    version: row.version,
    outcome,
    givenOn,
    bodyName: row.body_name,
    decision: (row.decision_id && decisions.get(row.decision_id)?.shown) || null,
    summary: row.summary,
    directionOn,
    decisionDueOn: directionOn === null ? null : isoDay(callInDecisionDue(day(directionOn))),
    replyDueOn: outcome === 'RECOMMENDATIONS' ? isoDay(replyDue(day(givenOn))) : null,
    repliedOn: row.replied_on,
    reply: row.reply,
  };
}
