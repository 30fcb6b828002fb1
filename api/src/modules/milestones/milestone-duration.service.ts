import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { StateDurationInput } from './milestone.inputs.js';
import type { PlanItemChangeType } from './milestone.types.js';
import { stateDuration } from './state-duration.js';

/** How long work takes, as its owner states it. */
@Injectable()
export class MilestoneDurationService {
  constructor(private readonly uow: UnitOfWork) {}

  state(actor: SignedIn, input: StateDurationInput): Promise<PlanItemChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run(
      { actor, action: 'milestone.state-duration', reason, idempotencyKey, request },
      async (tx) => {
        const { item } = await stateDuration(tx, actor, { ...input, duration: input.duration ?? null });
        return { id: item.id, version: item.version, code: item.code, reading: null, warnings: [] };
      },
    );
  }
}
