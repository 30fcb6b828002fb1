import { day } from '@gantry/shared/dates/day';
import { reportedRagProblems } from '@gantry/shared/rag/reported-rag';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, refused } from '../../platform/errors/domain-error.js';
import { type PlanRow, planRows, TimelineQueries } from '../timeline/index.js';
import { loadItem } from './load-item.js';
import type { ReportStatusInput } from './milestone.inputs.js';
import type { PlanItemChangeType } from './milestone.types.js';
import { PlanItem } from './plan-item.entity.js';
import { StatusReport } from './status-report.entity.js';

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
    const row = workingRow(planRows(facts).filter((each) => each.item.id === seen.id));
    const reason = input.narrative ?? null;
    return this.uow.run(
      { actor, action: 'milestone.report', reason, idempotencyKey, request },
      async (tx) => {
        const item = await loadItem(tx, actor, input.id, 'milestone:report');
        const { today } = facts.programme;
        const problems = reportedRagProblems(
          row.verdict,
          reportedStatus(input, today),
          row.actual?.latest ?? null,
          day(today),
        );
        const errors = problems.filter((problem) => problem.severity === 'E');
        if (errors.length > 0) throw refused(errors);
        const id = uuid();
        await takeRow(tx, PlanItem, item, input.expectedVersion);
        await tx.insert(StatusReport, {
          officeId: item.officeId,
          id,
          programmeId: item.programmeId,
          planItemId: item.id,
          reportedOn: today,
          rag: input.rag,
          narrative: input.narrative ?? null,
          pathToGreen: input.pathToGreen ?? null,
          pathOwner: input.pathOwner ?? null,
          pathDueOn: input.pathDueOn ?? null,
          computedRag: row.verdict.rag,
          computedReason: row.verdict.reason,
          overrideReason: input.overrideReason ?? null,
          overrideUntil: input.overrideUntil ?? null,
        });
        const changed = await changeRow(tx, PlanItem, item, input.expectedVersion, { latestReportId: id });
        return { id: item.id, version: changed.version, code: item.code, reading: null, warnings: problems };
      },
    );
  }
}

function reportedStatus(input: ReportStatusInput, today: string) {
  const { pathToGreen, pathOwner, pathDueOn } = input;
  return {
    rag: input.rag,
    reportedOn: day(today),
    overrideReason: input.overrideReason ?? null,
    overrideUntil: input.overrideUntil ? day(input.overrideUntil) : null,
    pathToGreen:
      pathToGreen && pathOwner && pathDueOn
        ? { action: pathToGreen, owner: pathOwner, due: day(pathDueOn) }
        : null,
  };
}

/** The row that the programme works to, where scenarios differ. */
function workingRow(rows: readonly PlanRow[]): PlanRow {
  const row = rows.find((each) => each.scenario === null || each.scenario.state === 'WORKING') ?? rows[0];
  if (!row)
    throw badInput('id', 'This item is in no scenario that is open, so there is nothing to report on.');
  return row;
}
