import { mayRead } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, DomainError, notFound, orNotFound } from '../../platform/errors/domain-error.js';
import { checkThreePoint } from '../../platform/graphql/three-point.js';
import type { Risk } from './risk.entity.js';
import type { LinkRiskInput, StateRiskDelayInput, UnlinkRiskInput } from './risk.inputs.js';
import type { RiskType } from './risk.types.js';
import { RiskPlanItem } from './risk-plan-item.entity.js';
import { inFull } from './risks.service.js';
import { changeableRisk } from './stored-risk.js';

/** Which plan items a risk threatens, and by how much it would delay them. */
@Injectable()
export class RiskLinksService {
  constructor(private readonly uow: UnitOfWork) {}

  link(actor: SignedIn, input: LinkRiskInput): Promise<RiskType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'risk.link', idempotencyKey, request }, async (tx) => {
      const { risk, programme } = await changeableRisk(tx, actor, 'risk:edit', input.id);
      await readableItem(tx, actor, risk, input.planItemId);
      if (risk.version !== input.expectedVersion)
        throw new DomainError('STALE_VERSION', { expectedVersion: input.expectedVersion, current: risk });
      const { officeId, programmeId } = risk;
      const ends = { riskId: risk.id, planItemId: input.planItemId };
      await tx.insert(RiskPlanItem, { officeId, programmeId, id: uuid(), ...ends });
      return inFull(tx, actor, programme, risk.id);
    });
  }

  unlink(actor: SignedIn, input: UnlinkRiskInput): Promise<RiskType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'risk.unlink', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { link, risk, programme } = await changeableLink(tx, actor, input.id);
      if (!reason.trim()) throw badInput('reason', 'Say why the risk no longer threatens it.');
      const change = { archivedAt: new Date(), archiveReason: reason.trim() };
      await changeRow(tx, RiskPlanItem, link, input.expectedVersion, change);
      return inFull(tx, actor, programme, risk.id);
    });
  }

  /** What the item of the link is threatened with, in days: permission is asked of the stored risk. */
  stateDelay(actor: SignedIn, input: StateRiskDelayInput): Promise<RiskType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'risk.state-delay', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { link, risk, programme } = await changeableLink(tx, actor, input.id);
      checkThreePoint('delay', input.delay, 0);
      await changeRow(tx, RiskPlanItem, link, input.expectedVersion, {
        delayMin: input.delay?.min ?? null,
        delayLikely: input.delay?.likely ?? null,
        delayMax: input.delay?.max ?? null,
      });
      return inFull(tx, actor, programme, risk.id);
    });
  }
}

/** A link that stands, with its risk; for whoever may not change that risk or see its item there is none. */
async function changeableLink(tx: EntityManager, actor: SignedIn, id: string) {
  const link = await tx.findOneBy(RiskPlanItem, { officeId: actor.officeId, id });
  if (!link || link.archivedAt !== null) throw notFound('link');
  const reached = changeableRisk(tx, actor, 'risk:edit', link.riskId);
  const { risk, programme } = await orNotFound('link', reached);
  await orNotFound('link', readableItem(tx, actor, risk, link.planItemId));
  return { link, risk, programme };
}

/** An item that the actor may not see is not there: neither to link, nor to unlink, nor to state a delay of. */
async function readableItem(tx: EntityManager, actor: SignedIn, risk: Risk, id: string): Promise<void> {
  const { officeId, programmeId } = risk;
  const [item] = await tx.query(
    `select id, workstream_id as "workstreamId", classification from plan_item
      where office_id = $1 and programme_id = $2 and id = $3 and archived_at is null
        and (known_from is null or known_from <= office_today($1))`,
    [officeId, programmeId, id],
  );
  if (!item || !mayRead(actor, { officeId, programmeId, ...item })) throw notFound('plan item');
}
