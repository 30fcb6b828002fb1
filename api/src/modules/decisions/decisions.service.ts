import { civilDate, day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { decisionEffect } from '@gantry/shared/governance/conditions';
import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { nextNumber } from '../../platform/database/codes.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, DomainError, notFound, refused } from '../../platform/errors/domain-error.js';
import { itemNamed, recordedQuorum } from '../conduct/index.js';
import { finalChoiceProblems } from '../consultations/index.js';
import { delegatedScopeProblems, reachBody, refuseArchived, weigh } from '../governing-bodies/index.js';
import { type ReachedMeeting, reachMeeting } from '../meetings/index.js';
import { mustBeLive, readableProgramme } from '../programmes/index.js';
import { Decision } from './decision.entity.js';
import type { RecordDecisionInput, SupersedeDecisionInput } from './decision.inputs.js';
import type { DecisionChangeType } from './decision.types.js';
import { decisionNamed, decisionToChange } from './decision-access.js';
import { DecisionCondition } from './decision-condition.entity.js';
import { gateProblems, recordingProblems } from './decision-facts.js';
import { conditionFacts, decisionView } from './decision-view.js';
import { settleAnswered } from './settle-answered.js';

/** Recording what a body decided, and that a later decision replaced it. */
@Injectable()
export class DecisionsService {
  constructor(private readonly uow: UnitOfWork) {}

  record(actor: SignedIn, input: RecordDecisionInput): Promise<DecisionChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'decision.record', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const found = await this.place(tx, actor, input);
      const { today } = found.reached;
      for (const one of input.conditions)
        if (one.satisfiedByBodyId) await reachBody(tx, actor, one.satisfiedByBodyId);
      const item = await itemNamed(tx, actor, found, input.agendaItemId);
      const problems = [
        ...recordingProblems(input, found, await recordedQuorum(tx, found, item?.id ?? null)),
        ...(await delegatedScopeProblems(tx, actor, found.reached, {
          programmeId: input.programmeId,
          planItemId: input.planItemId ?? null,
          outcome: input.outcome,
          on: found.meeting.heldOn ?? today,
        })),
        ...(await gateProblems(tx, actor, input, found.reached)),
        ...(await finalChoiceProblems(tx, {
          officeId: actor.officeId,
          programmeId: input.programmeId,
          planItemId: input.planItemId ?? null,
          outcome: input.outcome,
          takenOn: found.meeting.heldOn ?? today,
        })),
      ];
      const accepted = weigh(problems, reason);
      const decision = await this.insert(tx, input, found);
      await settleAnswered(tx, actor, decision, input.settlesConditionIds ?? [], today);
      return { decision: await decisionView(tx, actor, decision.id), accepted };
    });
  }

  supersede(actor: SignedIn, input: SupersedeDecisionInput): Promise<DecisionChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'decision.supersede', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const old = await decisionToChange(tx, actor, 'decision:record', input.id);
      if (old.version !== input.expectedVersion)
        throw new DomainError('STALE_VERSION', { expectedVersion: input.expectedVersion, current: old });
      if (reason.trim() === '') throw badInput('reason', 'Say why it is replaced.');
      const later = await decisionNamed(tx, actor, old.programmeId, input.byDecisionId);
      const problems = supersedeProblems(old, later);
      if (problems.length > 0) throw refused(problems);
      const key = { officeId: old.officeId, id: old.id };
      await changeRow(tx, Decision, key, input.expectedVersion, { state: 'SUPERSEDED' });
      const laterKey = { officeId: later.officeId, id: later.id };
      await changeRow(tx, Decision, laterKey, later.version, { supersedesId: old.id });
      return { decision: await decisionView(tx, actor, old.id), accepted: [] };
    });
  }

  /** A body records decisions only for programmes that it serves, at its own meetings. */
  private async place(
    tx: EntityManager,
    actor: SignedIn,
    input: RecordDecisionInput,
  ): Promise<ReachedMeeting> {
    const { officeId } = actor;
    const programme = await readableProgramme(tx, actor, input.programmeId);
    const reached = await reachBody(tx, actor, input.bodyId);
    if (!reached.programmeIds.includes(programme.id)) throw notFound('body');
    const subject = { officeId, programmeId: programme.id, bodyId: reached.body.id };
    if (!can(actor, 'decision:record', subject))
      throw new DomainError('FORBIDDEN', { action: 'decision:record' });
    mustBeLive(programme);
    refuseArchived(reached);
    const { meeting } = await reachMeeting(tx, actor, input.meetingId);
    if (meeting.bodyId !== reached.body.id) throw notFound('meeting');
    return { meeting, reached };
  }

  private async insert(
    tx: EntityManager,
    input: RecordDecisionInput,
    { meeting, reached: { body, today } }: ReachedMeeting,
  ): Promise<Decision> {
    const { officeId } = body;
    const takenOn = meeting.heldOn ?? today;
    const year = civilDate(day(takenOn)).year;
    const { number, code } = await freeCode(tx, officeId, body.id, body.prefix, year);
    const facts = input.conditions.map((one) =>
      conditionFacts({ ...one, state: 'OPEN', dueOn: one.dueOn ?? null, longStopOn: one.longStopOn ?? null }),
    );
    const { effect } = decisionEffect(input.outcome, facts, day(today));
    const { programmeId, bodyId, meetingId, title, wording, outcome } = input;
    const id = uuid();
    await tx.insert(Decision, {
      officeId,
      id,
      programmeId,
      bodyId,
      meetingId,
      planItemId: input.planItemId ?? null,
      agendaItemId: input.agendaItemId ?? null,
      code,
      year,
      number,
      title,
      wording,
      type: input.route ?? 'COMMITTEE',
      outcome,
      state: effect === 'IN_EFFECT' ? 'IN_EFFECT' : 'TAKEN',
      takenOn,
      rationale: input.rationale ?? null,
      votesFor: input.votesFor ?? null,
      votesAgainst: input.votesAgainst ?? null,
      abstentions: input.abstentions ?? null,
      classification: input.classification ?? 'OFFICIAL',
      exemptParagraph: input.exemptParagraph ?? null,
      exemptReason: input.exemptReason ?? null,
    });
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
}

/** The next number of a body in a year, such as JC-2018-03. Decisions that came with other data have numbers of their own. */
async function freeCode(tx: EntityManager, officeId: string, bodyId: string, prefix: string, year: number) {
  for (;;) {
    const number = await nextNumber(tx, officeId, bodyId, `D${year}`);
    const code = [prefix, year, String(number).padStart(2, '0')].join('-');
    if (!(await tx.existsBy(Decision, { officeId, bodyId, year, number }))) return { number, code };
  }
}

const REPLACEABLE: ReadonlySet<string> = new Set(['TAKEN', 'IN_EFFECT', 'LAPSED', 'IMPLEMENTED']);

function supersedeProblems(old: Decision, later: Decision): Problem[] {
  const refuse = (field: string | null, message: string): Problem => ({
    rule: 'DEC-13',
    severity: 'E',
    field,
    message,
  });
  const words = old.state.toLowerCase();
  if (!REPLACEABLE.has(old.state)) return [refuse(null, `${old.code} is ${words} already.`)];
  if (later.id === old.id) return [refuse('byDecisionId', 'A decision does not replace itself.')];
  if (later.bodyId !== old.bodyId)
    return [refuse('byDecisionId', 'Only a decision of the same body replaces it.')];
  if (later.supersedesId !== null)
    return [refuse('byDecisionId', `${later.code} replaces another decision already.`)];
  if (old.takenOn !== null && later.takenOn !== null && later.takenOn < old.takenOn)
    return [refuse('byDecisionId', `${later.code} was taken before ${old.code}.`)];
  return [];
}
