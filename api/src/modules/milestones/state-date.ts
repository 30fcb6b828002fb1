import type { PlanDate } from '@gantry/shared/dates/plan-date';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { columnsOf, type PlanDateColumns } from '../../platform/dates/plan-date-columns.js';
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
  isInterpretation?: boolean | null;
  /** The decision that sets it, where one does. */
  byDecisionId?: string | null;
  replacesId: string | null;
}

/** Adds a statement to the history of an item's dates, and answers its id. Nothing is overwritten. */
export function stateDate(tx: EntityManager, item: PlanItem, statement: Statement): Promise<string> {
  const { date, anchorItemId } = statement;
  return addStatement(tx, item, statement, {
    ...columnsOf(date),
    anchorItemId: date.shape === 'RELATIVE' ? (anchorItemId ?? null) : null,
    offsetMin: date.offset?.min ?? null,
    offsetMax: date.offset?.max ?? null,
    offsetUnit: date.offset?.unit ?? null,
  });
}

/** States again, word for word, what was stated before. */
export function restateDate(
  tx: EntityManager,
  item: PlanItem,
  earlier: PlanDateStatement,
  said: Pick<Statement, 'role' | 'reason' | 'statedOn' | 'scenarioId' | 'replacesId'>,
): Promise<string> {
  const { mustConfirm, confirmBy, isInterpretation, anchorItemId, offsetMin, offsetMax, offsetUnit } =
    earlier;
  const { dateText, dateShape, dateConfidence, datePrecision, dateCalendar, dateNote } = earlier;
  const { earliest, latest, edtf, isYearInferred } = earlier;
  return addStatement(
    tx,
    item,
    { ...said, mustConfirm, confirmBy, isInterpretation },
    {
      ...{ dateText, dateShape, dateConfidence, datePrecision, dateCalendar, dateNote },
      ...{ earliest, latest, edtf, isYearInferred },
      ...{ anchorItemId, offsetMin, offsetMax, offsetUnit },
    },
  );
}

type StatedDate = PlanDateColumns &
  Pick<PlanDateStatement, 'anchorItemId' | 'offsetMin' | 'offsetMax' | 'offsetUnit'>;

async function addStatement(
  tx: EntityManager,
  item: PlanItem,
  { isInterpretation, ...said }: Omit<Statement, 'date'>,
  date: StatedDate,
): Promise<string> {
  const id = uuid();
  await tx.insert(PlanDateStatement, {
    officeId: item.officeId,
    id,
    programmeId: item.programmeId,
    planItemId: item.id,
    ...date,
    role: said.role,
    scenarioId: said.scenarioId ?? null,
    mustConfirm: said.mustConfirm ?? null,
    confirmBy: said.confirmBy ?? null,
    reason: said.reason,
    statedOn: said.statedOn,
    isInterpretation: isInterpretation ?? false,
    byDecisionId: said.byDecisionId ?? null,
    replacesId: said.replacesId,
  });
  return id;
}
