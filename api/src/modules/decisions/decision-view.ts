import { day } from '@gantry/shared/dates/day';
import {
  type Condition,
  type ConditionState,
  decisionEffect,
  decisionStateOn,
} from '@gantry/shared/governance/conditions';
import { type DecisionRoute } from '@gantry/shared/governance/decision-routes';
import { type DecisionState, isRecommendation } from '@gantry/shared/governance/decision-states';
import { reportBackProblems, reportBackSentence } from '@gantry/shared/governance/report-back';
import { can, readFilter } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { ConditionType, DecisionType } from './decision.types.js';
import { type DetailFlat, detailOf, reportBackFacts } from './decision-detail.js';
import type { DecisionRowType } from './decision-row.types.js';
import { decisionValues } from './decision-values.js';
import { CONDITIONS, DECISIONS } from './decisions.sql.js';

interface FlatCondition {
  text: string;
  state: ConditionState;
  dueOn: string | null;
  longStopOn: string | null;
}

export interface DecisionFlat extends DetailFlat {
  id: string;
  version: number;
  code: string;
  title: string;
  programme_id: string;
  body_id: string;
  body_name: string;
  meeting_id: string | null;
  meeting_title: string | null;
  taken_on: string | null;
  outcome: DecisionRowType['outcome'];
  state: DecisionState;
  classification: DecisionRowType['classification'];
  is_interpretation: boolean;
  changed_on: string;
  wording: string;
  type: DecisionRoute;
  rationale: string | null;
  votes_for: number | null;
  votes_against: number | null;
  abstentions: number | null;
  exempt_paragraph: number | null;
  exempt_reason: string | null;
  supersedes_id: string | null;
  source_document: string | null;
  source_place: string | null;
  plan_item_id: string | null;
  plan_item_code: string | null;
  today: string;
  conditions: FlatCondition[];
}

/** One decision in full, as the reader may see it. Also what every change of a decision answers. */
export async function decisionView(db: EntityManager, actor: SignedIn, id: string): Promise<DecisionType> {
  const { officeId } = actor;
  const [place] = await db.query('select programme_id from decision where office_id = $1 and id = $2', [
    officeId,
    id,
  ]);
  const filter = place ? readFilter(actor, place.programme_id) : null;
  if (!filter) throw notFound('decision');
  const values = decisionValues(officeId, place.programme_id, filter);
  const one = async (which: string | null): Promise<DecisionFlat | null> => {
    if (which === null) return null;
    const [found] = await db.query(DECISIONS, [...values.slice(0, 2), which, ...values.slice(3)]);
    return found ?? null;
  };
  const row = await one(id);
  if (!row) throw notFound('decision');
  const { classes, exemptWorkstreamIds, exemptBodyIds } = filter;
  const conditions: ConditionFlat[] = await db.query(CONDITIONS, [
    officeId,
    id,
    classes,
    exemptWorkstreamIds,
    exemptBodyIds,
  ]);
  const [later] = await db.query(
    'select id from decision where office_id = $1 and programme_id = $2 and supersedes_id = $3',
    [officeId, row.programme_id, id],
  );
  const before = await one(row.supersedes_id);
  const after = await one(later?.id ?? null);
  const shown = decisionRow(row);
  const subject = { officeId, programmeId: row.programme_id, bodyId: row.body_id };
  const mayRecord = can(actor, 'decision:record', subject);
  return {
    ...shown,
    ...(await detailOf(db, actor, filter, { row, state: shown.state, one, mayRecord })),
    wording: row.wording,
    rationale: row.rationale,
    votesFor: row.votes_for,
    votesAgainst: row.votes_against,
    abstentions: row.abstentions,
    exemptParagraph: row.exempt_paragraph,
    exemptReason: row.exempt_reason,
    supersedesId: before?.id ?? null,
    supersedesCode: before?.code ?? null,
    supersededById: after?.id ?? null,
    supersededByCode: after?.code ?? null,
    conditions: conditions.map((one) => conditionRow(one, row.today)),
    sourceDocument: row.source_document,
    sourcePlace: row.source_place,
    maySettle: can(actor, 'decision:settle-condition', subject),
  };
}

/** A decision of the register, as it stands on the office's day. */
export function decisionRow(row: DecisionFlat): DecisionRowType {
  const conditions = row.conditions.map(conditionFacts);
  const effectiveOn = row.effective_on === null ? null : day(row.effective_on);
  const verdict = decisionEffect(row.outcome, conditions, day(row.today), { route: row.type, effectiveOn });
  const open = row.conditions.filter((one) => one.state === 'OPEN');
  const dues = open.flatMap((one) => one.dueOn ?? []).sort();
  const stands = row.state === 'TAKEN' || row.state === 'IN_EFFECT' || row.state === 'LAPSED';
  return {
    id: row.id,
    version: row.version,
    code: row.code,
    title: row.title,
    programmeId: row.programme_id,
    bodyId: row.body_id,
    bodyName: row.body_name,
    meetingId: row.meeting_id,
    meetingTitle: row.meeting_title,
    takenOn: row.taken_on,
    outcome: row.outcome,
    state: decisionStateOn(row.state, verdict.effect),
    type: row.type,
    effectSentence: stands
      ? verdict.sentence
      : isRecommendation(row.state)
        ? 'Recommended; nothing is decided yet.'
        : row.state === 'IMPLEMENTED'
          ? 'Implemented.'
          : 'It no longer stands by itself.',
    effectiveOn: row.effective_on,
    callInUntil: row.call_in_until,
    isReportBackOverdue: reportBackProblems(reportBackFacts(row), day(row.today)).length > 0,
    reportBackSentence: reportBackSentence(reportBackFacts(row), day(row.today)),
    conditionCount: row.conditions.length,
    openConditionCount: open.length,
    nextDueOn: dues[0] ?? null,
    planItemId: row.plan_item_id,
    planItemCode: row.plan_item_code,
    classification: row.classification,
    isInterpretation: row.is_interpretation,
    changedOn: row.changed_on,
  };
}

/** A condition as the rule book takes it. */
export function conditionFacts(one: FlatCondition): Condition {
  return {
    text: one.text,
    state: one.state,
    dueBy: one.dueOn ? day(one.dueOn) : null,
    longStop: one.longStopOn ? day(one.longStopOn) : null,
  };
}

interface ConditionFlat {
  id: string;
  version: number;
  position: number;
  text: string;
  satisfied_by_body_id: string | null;
  body_name: string | null;
  due_on: string | null;
  long_stop_on: string | null;
  state: ConditionState;
  evidence: string | null;
  settled_on: string | null;
  settled_by_code: string | null;
}

function conditionRow(row: ConditionFlat, today: string): ConditionType {
  return {
    id: row.id,
    version: row.version,
    position: row.position,
    text: row.text,
    satisfiedByBodyId: row.satisfied_by_body_id,
    satisfiedByBodyName: row.body_name,
    dueOn: row.due_on,
    longStopOn: row.long_stop_on,
    state: row.state,
    evidence: row.evidence,
    settledOn: row.settled_on,
    settledByCode: row.settled_by_code,
    isOverdue: row.state === 'OPEN' && row.due_on !== null && row.due_on < today,
  };
}
