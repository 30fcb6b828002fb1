import { day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import type { Rag } from '@gantry/shared/rag/rag';
import { reportedRagProblems } from '@gantry/shared/rag/reported-rag';
import { updateProblems } from '@gantry/shared/reporting/return-answers';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { badInput, refused } from '../../platform/errors/domain-error.js';
import { type PlanFacts, type PlanRow, planRows } from '../timeline/index.js';
import { PlanItem } from './plan-item.entity.js';
import { StatusReport } from './status-report.entity.js';

/** What an owner says about an item; left out is not said. */
export interface SaidStatus {
  rag: Rag;
  narrative?: string | null;
  pathToGreen?: string | null;
  pathOwner?: string | null;
  pathDueOn?: string | null;
  overrideReason?: string | null;
  overrideUntil?: string | null;
}

/** A status as it was kept. */
export interface StatedStatus {
  reportId: string;
  version: number;
  warnings: Problem[];
}

/**
 * Keeps what an owner says of an item, with the colour by rule beside it: inside the caller's unit of work, on the version
 * that the owner saw. Whoever calls has asked before whether this person may (`loadItem` or an own rule).
 */
export async function stateStatus(
  tx: EntityManager,
  item: PlanItem,
  expectedVersion: number,
  row: PlanRow,
  said: SaidStatus,
  today: string,
): Promise<StatedStatus> {
  const problems = statusProblems(row, said, today);
  const errors = problems.filter((problem) => problem.severity === 'E');
  if (errors.length > 0) throw refused(errors);
  const reportId = uuid();
  await takeRow(tx, PlanItem, item, expectedVersion);
  await tx.insert(StatusReport, {
    officeId: item.officeId,
    id: reportId,
    programmeId: item.programmeId,
    planItemId: item.id,
    reportedOn: today,
    rag: said.rag,
    narrative: said.narrative ?? null,
    pathToGreen: said.pathToGreen ?? null,
    pathOwner: said.pathOwner ?? null,
    pathDueOn: said.pathDueOn ?? null,
    computedRag: row.verdict.rag,
    computedReason: row.verdict.reason,
    overrideReason: said.overrideReason ?? null,
    overrideUntil: said.overrideUntil ?? null,
  });
  const changed = await changeRow(tx, PlanItem, item, expectedVersion, { latestReportId: reportId });
  return { reportId, version: changed.version, warnings: problems };
}

/** Everything that is wrong with what is said of this row today (RAG-1, RAG-2, RAG-3, RAG-5). */
export function statusProblems(row: PlanRow, said: SaidStatus, today: string): Problem[] {
  const { pathToGreen, pathOwner, pathDueOn } = said;
  const reported = {
    rag: said.rag,
    reportedOn: day(today),
    overrideReason: said.overrideReason ?? null,
    overrideUntil: said.overrideUntil ? day(said.overrideUntil) : null,
    pathToGreen:
      pathToGreen && pathOwner && pathDueOn
        ? { action: pathToGreen, owner: pathOwner, due: day(pathDueOn) }
        : null,
  };
  return reportedRagProblems(row.verdict, reported, row.actual?.latest ?? null, day(today));
}

/** Refuses an update at risk or off track without words (RET-31), told together with whatever else is wrong. */
export function mustSaySomething(row: PlanRow, said: SaidStatus, today: string): void {
  const wordless = updateProblems(said);
  if (wordless.length === 0) return;
  const others = statusProblems(row, said, today).filter(({ severity }) => severity === 'E');
  throw refused([...wordless, ...others]);
}

/** The row of an item that the programme works to, where scenarios differ. */
export function workingRow(facts: PlanFacts, itemId: string): PlanRow {
  const rows = planRows(facts).filter((each) => each.item.id === itemId);
  const row = rows.find((each) => each.scenario === null || each.scenario.state === 'WORKING') ?? rows[0];
  if (!row)
    throw badInput('id', 'This item is in no scenario that is open, so there is nothing to report on.');
  return row;
}
