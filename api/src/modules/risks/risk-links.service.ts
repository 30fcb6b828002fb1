import { mayRead } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError, notFound } from '../../platform/errors/domain-error.js';
import type { LinkRiskInput } from './risk.inputs.js';
import type { RiskType } from './risk.types.js';
import { RiskPlanItem } from './risk-plan-item.entity.js';
import { inFull } from './risks.service.js';
import { changeableRisk } from './stored-risk.js';

/** Which plan items a risk threatens. */
@Injectable()
export class RiskLinksService {
  constructor(private readonly uow: UnitOfWork) {}

  link(actor: SignedIn, input: LinkRiskInput): Promise<RiskType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'risk.link', idempotencyKey, request }, async (tx) => {
      const { risk, programme } = await changeableRisk(tx, actor, 'risk:edit', input.id);
      const { officeId, programmeId } = risk;
      const [item] = await tx.query(
        `select id, workstream_id as "workstreamId", classification from plan_item
          where office_id = $1 and programme_id = $2 and id = $3 and archived_at is null
            and (known_from is null or known_from <= office_today($1))`,
        [officeId, programmeId, input.planItemId],
      );
      if (!item || !mayRead(actor, { officeId, programmeId, ...item })) throw notFound('plan item');
      if (risk.version !== input.expectedVersion)
        throw new DomainError('STALE_VERSION', { expectedVersion: input.expectedVersion, current: risk });
      const link = { officeId, programmeId, id: uuid(), riskId: risk.id, planItemId: item.id };
      await tx.insert(RiskPlanItem, link);
      return inFull(tx, actor, programme, risk.id);
    });
  }
}
