import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput } from '../../platform/errors/domain-error.js';
import { checkThreePoint } from '../../platform/graphql/three-point.js';
import { loadItem } from './load-item.js';
import type { StateDurationInput } from './milestone.inputs.js';
import type { PlanItemChangeType } from './milestone.types.js';
import { PlanItem } from './plan-item.entity.js';

/** How long work takes, as its owner states it. */
@Injectable()
export class MilestoneDurationService {
  constructor(private readonly uow: UnitOfWork) {}

  state(actor: SignedIn, input: StateDurationInput): Promise<PlanItemChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run(
      { actor, action: 'milestone.state-duration', reason, idempotencyKey, request },
      async (tx) => {
        const item = await loadItem(tx, actor, input.id, 'milestone:edit');
        if (item.kind !== 'ACTIVITY')
          throw badInput('duration', 'Only an activity takes time: this is a point.', 'UNC-3');
        checkThreePoint('duration', input.duration, 1);
        const changed = await changeRow(tx, PlanItem, item, input.expectedVersion, {
          durationMin: input.duration?.min ?? null,
          durationLikely: input.duration?.likely ?? null,
          durationMax: input.duration?.max ?? null,
        });
        return { id: item.id, version: changed.version, code: item.code, reading: null, warnings: [] };
      },
    );
  }
}
