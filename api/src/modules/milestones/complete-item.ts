import { completionProblems, decisionInEffectProblems } from '@gantry/shared/governance/dependency-rules';
import { type PlanItemState, stateChangeProblems } from '@gantry/shared/governance/plan-item-states';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { officeToday } from '../../platform/database/office-day.js';
import { refused } from '../../platform/errors/domain-error.js';
import { loadItem, nameFor } from './load-item.js';
import type { PlanItemChangeType } from './milestone.types.js';
import { PlanItem } from './plan-item.entity.js';
import { readDateFor } from './read-date.js';
import { stateDate } from './state-date.js';

export interface Completion {
  id: string;
  /** The version that was seen; null takes the item as it stands in this unit of work. */
  expectedVersion: number | null;
  date: string;
  evidence: string;
  overrideReason?: string | null;
  isInterpretation?: boolean | null;
}

/** Records that an item happened, under every rule, inside the unit of work that it is handed. */
export async function completeItem(
  tx: EntityManager,
  actor: SignedIn,
  input: Completion,
): Promise<PlanItemChangeType> {
  const reason = input.evidence;
  const item = await loadItem(tx, actor, input.id, 'milestone:complete');
  const expectedVersion = input.expectedVersion ?? item.version;
  const today = await officeToday(tx, actor.officeId);
  const { date, reading, warnings } = readDateFor(input.date, 'actual', item.kind, today);
  const problems = [
    ...stateChangeProblems(item.state as PlanItemState, 'COMPLETE', { actual: date, reason }),
    ...completionProblems(await openPredecessors(tx, actor, item), input.overrideReason ?? null),
    ...decisionInEffectProblems(await decisionsAbout(tx, item)),
  ];
  if (problems.length > 0) throw refused(problems);
  await takeRow(tx, PlanItem, item, expectedVersion);
  const statement = {
    role: 'ACTUAL' as const,
    date,
    reason,
    statedOn: today,
    isInterpretation: input.isInterpretation,
    replacesId: item.actualDateId,
  };
  const actualDateId = await stateDate(tx, item, statement);
  const changed = await changeRow(tx, PlanItem, item, expectedVersion, { state: 'COMPLETE', actualDateId });
  return { id: item.id, version: changed.version, code: item.code, reading, warnings };
}

/** What was decided about an item, as far as it stands. */
function decisionsAbout(
  tx: EntityManager,
  { officeId, id }: PlanItem,
): Promise<{ code: string; state: string }[]> {
  return tx.query(
    `select code, state from decision
      where office_id = $1 and plan_item_id = $2 and archived_at is null and state in ('TAKEN', 'IN_EFFECT', 'IMPLEMENTED')
      order by code`,
    [officeId, id],
  );
}

async function openPredecessors(tx: EntityManager, actor: SignedIn, item: PlanItem): Promise<string[]> {
  const rows: PlanItem[] = await tx.query(
    `select p.office_id as "officeId", p.programme_id as "programmeId", p.workstream_id as "workstreamId",
            p.body_id as "bodyId", p.classification, p.title
       from dependency d
       join plan_item p on p.office_id = d.office_id and p.id = d.predecessor_id
      where d.office_id = $1 and d.successor_id = $2 and d.kind = 'FS' and d.archived_at is null
        and (d.scenario_id is null or exists (select from scenario s
              where s.office_id = d.office_id and s.id = d.scenario_id and s.state = 'WORKING'))
        and p.archived_at is null and p.state not in ('COMPLETE', 'CANCELLED', 'SUPERSEDED')
      order by p.code`,
    [item.officeId, item.id],
  );
  return rows.map((row) => nameFor(actor, row));
}
