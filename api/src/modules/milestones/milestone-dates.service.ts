import { type PlanItemState, stateChangeProblems } from '@gantry/shared/governance/plan-item-states';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, refused } from '../../platform/errors/domain-error.js';
import { completeItem } from './complete-item.js';
import { loadItem } from './load-item.js';
import type {
  CompleteMilestoneInput,
  ReforecastMilestoneInput,
  ReopenMilestoneInput,
} from './milestone.inputs.js';
import type { PlanItemChangeType } from './milestone.types.js';
import { PlanItem } from './plan-item.entity.js';
import { reforecastItem } from './reforecast-item.js';

/** When items are expected and when they happened. */
@Injectable()
export class MilestoneDatesService {
  constructor(private readonly uow: UnitOfWork) {}

  reforecast(actor: SignedIn, input: ReforecastMilestoneInput): Promise<PlanItemChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run({ actor, action: 'milestone.reforecast', reason, idempotencyKey, request }, (tx) =>
      reforecastItem(tx, actor, input),
    );
  }

  complete(actor: SignedIn, input: CompleteMilestoneInput): Promise<PlanItemChangeType> {
    const { idempotencyKey, ...request } = input;
    const reason = input.evidence;
    return this.uow.run({ actor, action: 'milestone.complete', reason, idempotencyKey, request }, (tx) =>
      completeItem(tx, actor, input),
    );
  }

  reopen(actor: SignedIn, input: ReopenMilestoneInput): Promise<PlanItemChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    return this.uow.run(
      { actor, action: 'milestone.reopen', reason, idempotencyKey, request },
      async (tx) => {
        const item = await loadItem(tx, actor, input.id, 'milestone:complete');
        const problems = stateChangeProblems(item.state as PlanItemState, 'IN_PROGRESS', {
          actual: null,
          reason,
        });
        if (item.state !== 'COMPLETE')
          throw badInput('id', 'Only an item that is complete can be reopened.', 'ITEM-1');
        if (problems.length > 0) throw refused(problems);
        const change = { state: 'IN_PROGRESS', actualDateId: null };
        const changed = await changeRow(tx, PlanItem, item, input.expectedVersion, change);
        return { id: item.id, version: changed.version, code: item.code, reading: null, warnings: [] };
      },
    );
  }
}
