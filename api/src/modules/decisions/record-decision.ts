import { calendarFor } from '@gantry/shared/calendar/calendar-book';
import { civilDate, day, isoDay } from '@gantry/shared/dates/day';
import { callInUntil } from '@gantry/shared/governance/call-in';
import { decisionEffect } from '@gantry/shared/governance/conditions';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { nextNumber } from '../../platform/database/codes.js';
import { calendarBookOf } from '../calendars/index.js';
import { recordedQuorum } from '../conduct/index.js';
import { finalChoiceProblems } from '../consultations/index.js';
import { delegatedScopeProblems, reachBody, weigh } from '../governing-bodies/index.js';
import { changedDecision } from './changed-decision.js';
import { Decision } from './decision.entity.js';
import type { RecordDecisionInput } from './decision.inputs.js';
import type { DecisionChangeType } from './decision.types.js';
import { DecisionCondition } from './decision-condition.entity.js';
import type { DecisionContentInput } from './decision-content.inputs.js';
import { chosenEffectProblems, hastyEffectProblems, keepEffects } from './decision-effects.js';
import { gateProblems, recordingProblems } from './decision-facts.js';
import { type PlacedDecision, placeOf } from './decision-place.js';
import { conditionFacts } from './decision-view.js';
import { latestOf } from './latest-of.js';
import { runEffects } from './run-effects.js';
import { settleAnswered } from './settle-answered.js';

/** Records what was decided, anew or as what became of a recommendation, with all that follows from it. */
export async function recordDecision(
  tx: EntityManager,
  actor: SignedIn,
  input: RecordDecisionInput,
  recommended: Decision | null,
): Promise<DecisionChangeType> {
  const placed = await placeOf(tx, actor, input);
  const { today } = placed.reached;
  for (const one of input.conditions)
    if (one.satisfiedByBodyId) await reachBody(tx, actor, one.satisfiedByBodyId);
  const effects = input.effects ?? [];
  const state = stateOf(input, today);
  const callIn = await callInOf(tx, input, placed);
  const { meeting, reached, takenOn } = placed;
  const about = {
    programmeId: input.programmeId,
    planItemId: input.planItemId ?? null,
    outcome: input.outcome,
  };
  const recorded = meeting
    ? await recordedQuorum(tx, { meeting, reached }, input.agendaItemId ?? null)
    : null;
  const problems = [
    ...recordingProblems(input, placed, recorded),
    ...(await delegatedScopeProblems(tx, actor, reached, { ...about, on: takenOn })),
    ...(await gateProblems(tx, actor, input, reached)),
    ...(await finalChoiceProblems(tx, { officeId: actor.officeId, ...about, takenOn })),
    ...(await chosenEffectProblems(tx, actor, input, today, releases(input, placed.takenOn))),
    ...(state === 'IN_EFFECT' ? hastyEffectProblems(effects, callIn, today) : []),
  ];
  const accepted = weigh(problems, input.reason);
  const columns = { ...takenColumns(input, placed), state, callInUntil: callIn };
  const decision = await write(tx, input, placed, columns, recommended);
  await keepEffects(tx, decision, effects);
  const on = latestOf(takenOn, input.effectiveOn ?? null);
  const tried =
    state === 'IN_EFFECT' ? await runEffects(tx, actor, decision, { on, today, isStrict: true }) : [];
  tried.push(...(await settleAnswered(tx, actor, decision, input.settlesConditionIds ?? [], today)));
  return changedDecision(tx, actor, decision.id, tried, accepted);
}

/** What a recommendation and a decision both say. */
export function contentColumns(input: DecisionContentInput): Partial<Decision> {
  const { title, wording, outcome } = input;
  return {
    title,
    wording,
    outcome,
    planItemId: input.planItemId ?? null,
    agendaItemId: input.agendaItemId ?? null,
    rationale: input.rationale ?? null,
    options: (input.options ?? []).map((one) => ({
      title: one.title,
      standing: one.standing,
      reason: one.reason ?? null,
    })),
    evidence: (input.evidence ?? []).map((one) => ({ title: one.title, place: one.place ?? null })),
    classification: input.classification ?? 'OFFICIAL',
    exemptParagraph: input.exemptParagraph ?? null,
    exemptReason: input.exemptReason ?? null,
  };
}

function takenColumns(input: RecordDecisionInput, { meeting, takenOn }: PlacedDecision): Partial<Decision> {
  const type = input.route ?? 'COMMITTEE';
  const isDelegated = type === 'DELEGATED';
  const isBetween = type === 'CHAIRS_ACTION' || type === 'URGENT';
  const pence = (amount: number | null | undefined) => (amount == null ? null : String(amount));
  return {
    ...contentColumns(input),
    meetingId: meeting?.id ?? null,
    type,
    takenOn,
    votesFor: input.votesFor ?? null,
    votesAgainst: input.votesAgainst ?? null,
    abstentions: input.abstentions ?? null,
    carriedBy: input.carriedBy ?? null,
    proposedBy: input.proposedBy ?? null,
    secondedBy: input.secondedBy ?? null,
    effectiveOn: input.effectiveOn ?? null,
    delegate: isDelegated ? (input.delegate ?? null) : null,
    delegationClause: isDelegated ? (input.delegationClause ?? null) : null,
    delegationLimit: isDelegated ? (input.delegationLimit ?? null) : null,
    delegationLimitPence: isDelegated ? pence(input.delegationLimitPence) : null,
    delegationFrom: isDelegated ? (input.delegationFrom ?? null) : null,
    delegationTo: isDelegated ? (input.delegationTo ?? null) : null,
    amountPence: pence(input.amountPence),
    urgencyReason: isBetween ? (input.urgencyReason ?? null) : null,
    consultees: isBetween ? (input.consultees ?? []).filter((one) => one.trim() !== '') : [],
    reportBackMeetingId: isBetween ? (input.reportBackMeetingId ?? null) : null,
    ratifiesId: type === 'RATIFICATION' ? (input.ratifiesDecisionId ?? null) : null,
    ratifyAtMeetingId: input.ratifyAtMeetingId ?? null,
  };
}

function stateOf(input: RecordDecisionInput, today: string): 'IN_EFFECT' | 'TAKEN' {
  const facts = input.conditions.map((one) =>
    conditionFacts({ ...one, state: 'OPEN', dueOn: one.dueOn ?? null, longStopOn: one.longStopOn ?? null }),
  );
  const { effect } = decisionEffect(input.outcome, facts, day(today), {
    route: input.route ?? 'COMMITTEE',
    effectiveOn: input.effectiveOn ? day(input.effectiveOn) : null,
  });
  return effect === 'IN_EFFECT' ? 'IN_EFFECT' : 'TAKEN';
}

/** Whether it can ever release anything, once what it waits for is met. */
function releases({ outcome, route }: RecordDecisionInput, takenOn: string): boolean {
  const { effect } = decisionEffect(outcome, [], day(takenOn), { route: route ?? 'COMMITTEE' });
  return effect !== 'RELEASES_NOTHING';
}

/** The window of the body, counted in its own working days, where what was decided releases something. */
async function callInOf(
  tx: EntityManager,
  input: RecordDecisionInput,
  { reached: { body }, takenOn }: PlacedDecision,
): Promise<string | null> {
  if (input.callInUntil) return input.callInUntil;
  if (!releases(input, takenOn) || body.callInDays === null) return null;
  const calendar = calendarFor(await calendarBookOf(tx, body.officeId), { bodyId: body.id });
  const until = callInUntil(day(takenOn), body.callInDays, calendar);
  return until === null ? null : isoDay(until);
}

async function write(
  tx: EntityManager,
  input: RecordDecisionInput,
  { reached: { body }, takenOn }: PlacedDecision,
  columns: Partial<Decision>,
  recommended: Decision | null,
): Promise<Decision> {
  const { officeId } = body;
  const { programmeId, bodyId } = input;
  const year = civilDate(day(takenOn)).year;
  const { number, code } = await freeCode(tx, officeId, body.id, body.prefix, year);
  const id = recommended?.id ?? uuid();
  const taken = { ...columns, code, year, number };
  if (recommended) await changeRow(tx, Decision, recommended, recommended.version, taken);
  else await tx.insert(Decision, { officeId, id, programmeId, bodyId, ...taken });
  for (const [at, { text, satisfiedByBodyId, dueOn, longStopOn }] of input.conditions.entries())
    await tx.insert(DecisionCondition, {
      officeId,
      id: uuid(),
      programmeId,
      decisionId: id,
      position: at + 1,
      text,
      satisfiedByBodyId: satisfiedByBodyId ?? null,
      dueOn: dueOn ?? null,
      longStopOn: longStopOn ?? null,
    });
  return tx.findOneByOrFail(Decision, { officeId, id });
}

/** The next number of a body in a year, such as JC-2018-03. Decisions that came with other data have numbers of their own. */
async function freeCode(tx: EntityManager, officeId: string, bodyId: string, prefix: string, year: number) {
  for (;;) {
    const number = await nextNumber(tx, officeId, bodyId, `D${year}`);
    const code = [prefix, year, String(number).padStart(2, '0')].join('-');
    if (!(await tx.existsBy(Decision, { officeId, bodyId, year, number }))) return { number, code };
  }
}
