import type { Rag } from '@gantry/shared/rag/rag';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError, refused } from '../../platform/errors/domain-error.js';
import { mustSaySomething, type SaidStatus, stateStatus, workingRow } from '../milestones/index.js';
import { PeriodReturn, ReturnLine } from '../reporting/index.js';
import { type PlanFacts, type PlanRow, TimelineQueries } from '../timeline/index.js';
import type { Answerer } from './answerer.js';
import type { ReturnAnswerType } from './my-return.types.js';
import { lineToAnswer, mustTake } from './return-access.js';
import type { AnswerLineInput, NoChangeInput, ReopenLineInput } from './return-answer.inputs.js';
import { REPORT_BEFORE } from './returns.sql.js';

interface Seen {
  id: string;
  expectedVersion: number;
}

/** What owners say of their items in a period. Each answer is a status report too, so that every page shows it at once. */
@Injectable()
export class ReturnLinesService {
  constructor(
    private readonly db: DataSource,
    private readonly uow: UnitOfWork,
    private readonly timelines: TimelineQueries,
  ) {}

  async answer(who: Answerer, input: AnswerLineInput): Promise<ReturnAnswerType> {
    const { idempotencyKey, ...request } = input;
    const { actor } = who;
    const facts = await this.factsOf(who, input.id);
    const reason = input.narrative ?? null;
    return this.uow.run({ actor, action: 'return.answer-line', reason, idempotencyKey, request }, (tx) =>
      answered(tx, who, input, facts, 'UPDATED', () => input),
    );
  }

  /** The last report again, as of today; one line or many, and none where a rule stands against one of them. */
  async noChange(who: Answerer, input: NoChangeInput): Promise<ReturnAnswerType[]> {
    const { idempotencyKey, ...request } = input;
    const { actor } = who;
    const facts = await this.factsOf(who, input.lines[0]!.id);
    // In one order for everybody: two who press at once wait for each other and do not lock each other out.
    const lines = [...input.lines].sort((a, b) => a.id.localeCompare(b.id));
    return this.uow.run({ actor, action: 'return.no-change', idempotencyKey, request }, async (tx) => {
      const done: ReturnAnswerType[] = [];
      for (const line of lines)
        done.push(await answered(tx, who, line, facts, 'NO_CHANGE', (row) => saidBefore(row)));
      return done;
    });
  }

  /** The line is to be answered again; its item shows the report that it had before, unless somebody has reported since. */
  reopen(who: Answerer, input: ReopenLineInput): Promise<ReturnAnswerType> {
    const { idempotencyKey, ...request } = input;
    const { actor } = who;
    return this.uow.run({ actor, action: 'return.reopen-line', idempotencyKey, request }, async (tx) => {
      const found = await lineToAnswer(tx, who, input.id);
      mustTake('ANSWER', found);
      const { officeId, statusReportId, planItemId } = found.line;
      await takeRow(tx, ReturnLine, found.line, input.expectedVersion);
      if (found.line.answer === 'UNANSWERED')
        throw refused([
          { rule: 'RET-21', severity: 'E', field: null, message: 'This item has not been answered yet.' },
        ]);
      if (statusReportId !== null) {
        const [before] = await tx.query(REPORT_BEFORE, [officeId, planItemId, statusReportId]);
        await tx.query(
          'update plan_item set latest_report_id = $4 where office_id = $1 and id = $2 and latest_report_id = $3',
          [officeId, planItemId, statusReportId, before?.id ?? null],
        );
      }
      const changed = await changeRow(tx, ReturnLine, found.line, input.expectedVersion, NOTHING_SAID);
      return { id: changed.id, version: changed.version, warnings: [] };
    });
  }

  /** The plan as this person reads it, of the programme that the line belongs to. */
  private async factsOf(who: Answerer, lineId: string): Promise<PlanFacts> {
    const { line } = await lineToAnswer(this.db.manager, who, lineId);
    return this.timelines.plan(who.actor, line.programmeId);
  }
}

const NOTHING_SAID: Partial<ReturnLine> = {
  answer: 'UNANSWERED',
  answeredOn: null,
  answeredById: null,
  statusReportId: null,
  rag: null,
  computedRag: null,
  narrative: null,
  pathToGreen: null,
  pathOwner: null,
  pathDueOn: null,
  overrideReason: null,
  overrideUntil: null,
};

async function answered(
  tx: EntityManager,
  who: Answerer,
  { id, expectedVersion }: Seen,
  facts: PlanFacts,
  answer: 'NO_CHANGE' | 'UPDATED',
  say: (row: PlanRow) => SaidStatus,
): Promise<ReturnAnswerType> {
  const found = await lineToAnswer(tx, who, id);
  const { line, item, ret } = found;
  if (item.programmeId !== facts.programme.id) throw new DomainError('NOT_FOUND', { what: 'line' });
  mustTake('ANSWER', found);
  const row = workingRow(facts, item.id);
  const { rag, narrative, pathToGreen, pathOwner, pathDueOn, overrideReason, overrideUntil } = say(row);
  const said = { rag, narrative, pathToGreen, pathOwner, pathDueOn, overrideReason, overrideUntil };
  const { today } = facts.programme;
  const { officeId } = line;
  await takeRow(tx, ReturnLine, line, expectedVersion);
  if (answer === 'UPDATED') mustSaySomething(row, said, today);
  const [{ version }] = await tx.query(
    'select version from plan_item where office_id = $1 and id = $2 for update',
    [officeId, item.id],
  );
  const { reportId, warnings } = await stateStatus(tx, item, version, row, said, today);
  const changed = await changeRow(tx, ReturnLine, line, expectedVersion, {
    answer,
    rag,
    narrative: narrative ?? null,
    pathToGreen: pathToGreen ?? null,
    pathOwner: pathOwner ?? null,
    pathDueOn: pathDueOn ?? null,
    overrideReason: overrideReason ?? null,
    overrideUntil: overrideUntil ?? null,
    computedRag: row.verdict.rag,
    statusReportId: reportId,
    answeredOn: today,
    answeredById: who.actor.personId,
  });
  await tx.update(PeriodReturn, { officeId, id: ret.id, state: 'NOT_STARTED' }, { state: 'STARTED' });
  return { id: line.id, version: changed.version, warnings };
}

/** What was said last, word for word; of an item that nobody has reported yet, the colour by rule. */
export function saidBefore({ item, verdict }: PlanRow): SaidStatus {
  const rag: Rag = item.r_rag ?? verdict.rag;
  const hasPath = rag === 'red' || rag === 'amber';
  const isOverride = rag !== verdict.rag;
  return {
    rag,
    narrative: item.r_narrative ?? 'No change.',
    pathToGreen: hasPath ? item.r_path : null,
    pathOwner: hasPath ? item.r_path_owner : null,
    pathDueOn: hasPath ? item.r_path_due : null,
    overrideReason: isOverride ? item.r_override_reason : null,
    overrideUntil: isOverride ? item.r_override_until : null,
  };
}
