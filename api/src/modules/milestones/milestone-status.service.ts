import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { TimelineQueries } from '../timeline/index.js';
import { loadItem } from './load-item.js';
import type { ReportStatusInput } from './milestone.inputs.js';
import type { PlanItemChangeType } from './milestone.types.js';
import { mustSaySomething, stateStatus, workingRow } from './state-status.js';

/** What owners say about their items; the colour by rule is kept beside it as it was at that moment. */
@Injectable()
export class MilestoneStatusService {
  constructor(
    private readonly db: DataSource,
    private readonly uow: UnitOfWork,
    private readonly timelines: TimelineQueries,
  ) {}

  async report(actor: SignedIn, input: ReportStatusInput): Promise<PlanItemChangeType> {
    const { idempotencyKey, ...request } = input;
    const seen = await loadItem(this.db.manager, actor, input.id, 'milestone:report');
    const facts = await this.timelines.plan(actor, seen.programmeId, true);
    const row = workingRow(facts, seen.id);
    const reason = input.narrative ?? null;
    return this.uow.run(
      { actor, action: 'milestone.report', reason, idempotencyKey, request },
      async (tx) => {
        const item = await loadItem(tx, actor, input.id, 'milestone:report');
        const { today } = facts.programme;
        mustSaySomething(row, input, today);
        const { version, warnings } = await stateStatus(tx, item, input.expectedVersion, row, input, today);
        return { id: item.id, version, code: item.code, reading: null, warnings };
      },
    );
  }
}
