import type { PlanDate } from '@gantry/shared/dates/plan-date';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { columnsOf } from '../../platform/dates/plan-date-columns.js';
import { PlanDateStatement } from './plan-date.entity.js';
import type { PlanItem } from './plan-item.entity.js';

export interface Statement {
  role: 'FORECAST' | 'ACTUAL';
  date: PlanDate;
  reason: string;
  statedOn: string;
  scenarioId?: string | null;
  anchorItemId?: string | null;
  mustConfirm?: string | null;
  confirmBy?: string | null;
  replacesId: string | null;
}

/** Adds a statement to the history of an item's dates, and answers its id. Nothing is overwritten. */
export async function stateDate(tx: EntityManager, item: PlanItem, statement: Statement): Promise<string> {
  const id = uuid();
  const { date, role, reason, statedOn, replacesId } = statement;
  await tx.insert(PlanDateStatement, {
    officeId: item.officeId,
    id,
    programmeId: item.programmeId,
    planItemId: item.id,
    role,
    ...columnsOf(date),
    anchorItemId: date.shape === 'RELATIVE' ? (statement.anchorItemId ?? null) : null,
    offsetMin: date.offset?.min ?? null,
    offsetMax: date.offset?.max ?? null,
    offsetUnit: date.offset?.unit ?? null,
    scenarioId: statement.scenarioId ?? null,
    mustConfirm: statement.mustConfirm ?? null,
    confirmBy: statement.confirmBy ?? null,
    reason,
    statedOn,
    replacesId,
  });
  return id;
}
