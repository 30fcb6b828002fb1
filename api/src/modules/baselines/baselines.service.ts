import { day } from '@gantry/shared/dates/day';
import { baselineProblems } from '@gantry/shared/governance/baseline-rules';
import { type ConditionState, decisionEffect, decisionStateOn } from '@gantry/shared/governance/conditions';
import type { DecisionRoute } from '@gantry/shared/governance/decision-routes';
import type { DecisionState } from '@gantry/shared/governance/decision-states';
import type { Outcome } from '@gantry/shared/governance/outcomes';
import { can, mayRead } from '@gantry/shared/policy/policy';
import type { Classification } from '@gantry/shared/policy/roles';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError, notFound, refused } from '../../platform/errors/domain-error.js';
import { mustBeLive, Programme, readableProgramme } from '../programmes/index.js';
import type { TakeBaselineInput } from './baseline.inputs.js';
import type { BaselineType } from './baseline.types.js';
import { BaselineSet } from './baseline-set.entity.js';
import { BaselinesQueries } from './baselines.queries.js';
import { BASELINE_DECISION, COPY_DATES, POINT_ITEMS, POINT_OVERLAYS } from './baselines.sql.js';

/** Sets the reference of a plan anew; what was the reference before stays on record and can be compared with. */
@Injectable()
export class BaselinesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: BaselinesQueries,
  ) {}

  take(actor: SignedIn, input: TakeBaselineInput): Promise<BaselineType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    return this.uow.run({ actor, action: 'baseline.take', reason, idempotencyKey, request }, async (tx) => {
      const { programme, id } = await setBaseline(tx, actor, input);
      return this.queries.one(tx, actor, programme, id);
    });
  }
}

export interface NewBaseline {
  /** The programme, and the version of it that was seen; null takes it as it stands. */
  id: string;
  expectedVersion: number | null;
  name: string;
  reason: string;
  decisionId?: string | null;
}

/** Sets a new baseline, under every rule, inside the unit of work that it is handed. */
export async function setBaseline(tx: EntityManager, actor: SignedIn, input: NewBaseline) {
  const { reason } = input;
  const programme = await readableProgramme(tx, actor, input.id);
  const { officeId } = actor;
  if (!can(actor, 'baseline:take', { officeId, programmeId: programme.id }))
    throw new DomainError('FORBIDDEN', { action: 'baseline:take' });
  mustBeLive(programme);
  const decision = input.decisionId ? await decisionOf(tx, actor, programme.id, input.decisionId) : null;
  // Whoever comes second waits here and is then told that the version is stale: one baseline at a time.
  const stored = await tx.findOneByOrFail(Programme, { officeId, id: programme.id });
  await changeRow(tx, Programme, stored, input.expectedVersion ?? stored.version, { name: stored.name });
  const [{ next, count }] = await tx.query(
    `select coalesce(max(number) + 1, 1)::int as next, count(*)::int as count
       from baseline_set where office_id = $1 and programme_id = $2`,
    [officeId, programme.id],
  );
  const facts = { hasBaseline: count > 0, name: input.name, reason, decision };
  const problems = baselineProblems(facts);
  if (problems.length > 0) throw refused(problems);
  const id = uuid();
  await tx.insert(BaselineSet, {
    officeId,
    id,
    programmeId: programme.id,
    number: next,
    name: input.name.trim(),
    takenOn: programme.today,
    reason,
    decisionId: decision?.id ?? null,
  });
  await tx.query(COPY_DATES, [officeId, programme.id, id, reason, programme.today]);
  await tx.query(POINT_ITEMS, [officeId, id]);
  await tx.query(POINT_OVERLAYS, [officeId, id]);
  return { programme, id };
}

/** A decision of this programme that the person may see; any other is not there. */
async function decisionOf(tx: EntityManager, actor: SignedIn, programmeId: string, id: string) {
  const [found]: DecisionRow[] = await tx.query(BASELINE_DECISION, [actor.officeId, programmeId, id]);
  const { officeId } = actor;
  if (!found || !mayRead(actor, { officeId, programmeId, ...found })) throw notFound('decision');
  const conditions = found.conditions.map(({ text, state, longStopOn }) => ({
    text,
    state,
    dueBy: null,
    longStop: longStopOn === null ? null : day(longStopOn),
  }));
  const { effect } = decisionEffect(found.outcome, conditions, day(found.today), {
    route: found.type,
    effectiveOn: found.effectiveOn === null ? null : day(found.effectiveOn),
  });
  return { ...found, state: decisionStateOn(found.state, effect) };
}

interface DecisionRow {
  id: string;
  code: string;
  state: DecisionState;
  outcome: Outcome;
  type: DecisionRoute;
  effectiveOn: string | null;
  bodyId: string;
  classification: Classification;
  today: string;
  conditions: { text: string; state: ConditionState; longStopOn: string | null }[];
}
