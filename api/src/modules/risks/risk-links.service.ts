import { mayRead } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError, notFound, orNotFound } from '../../platform/errors/domain-error.js';
import { checkThreePoint } from '../../platform/graphql/three-point.js';
import type { Risk } from './risk.entity.js';
import type { LinkRiskInput, StateRiskDelayInput } from './risk.inputs.js';
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
      const { officeId, programmeId } = risk;
      const item = await readableItem(tx, actor, risk, input.planItemId);
      if (risk.version !== input.expectedVersion)
        throw new DomainError('STALE_VERSION', { expectedVersion: input.expectedVersion, current: risk });
      const link = { officeId, programmeId, id: uuid(), riskId: risk.id, planItemId: item.id };
      await tx.insert(RiskPlanItem, link);
      return inFull(tx, actor, programme, risk.id);
    });
  }

  /** What the item of the link is threatened with, in days: permission is asked of the stored risk. */
  stateDelay(actor: SignedIn, input: StateRiskDelayInput): Promise<RiskType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run(
      { actor, action: 'risk.state-delay', reason, idempotencyKey, request },
      async (tx) => {
        const link = await tx.findOneBy(RiskPlanItem, { officeId: actor.officeId, id: input.id });
        if (!link) throw notFound('link');
        const { risk, programme } = await orNotFound(
          'link',
          changeableRisk(tx, actor, 'risk:edit', link.riskId),
        );
        await orNotFound('link', readableItem(tx, actor, risk, link.planItemId));
        checkThreePoint('delay', input.delay, 0);
        await changeRow(tx, RiskPlanItem, link, input.expectedVersion, {
          delayMin: input.delay?.min ?? null,
          delayLikely: input.delay?.likely ?? null,
          delayMax: input.delay?.max ?? null,
        });
        return inFull(tx, actor, programme, risk.id);
      },
    );
  }
}

/** The item of a risk's own programme that this person may read; anything else answers as if it were not there. */
async function readableItem(
  tx: EntityManager,
  actor: SignedIn,
  { officeId, programmeId }: Pick<Risk, 'officeId' | 'programmeId'>,
  planItemId: string,
): Promise<{ id: string }> {
  const [item] = await tx.query(
    `select id, workstream_id as "workstreamId", classification from plan_item
      where office_id = $1 and programme_id = $2 and id = $3 and archived_at is null
        and (known_from is null or known_from <= office_today($1))`,
    [officeId, programmeId, planItemId],
  );
  if (!item || !mayRead(actor, { officeId, programmeId, ...item })) throw notFound('plan item');
  return item;
}
