import { completionProblems, decisionInEffectProblems } from '@gantry/shared/governance/dependency-rules';
import { type PlanItemState, stateChangeProblems } from '@gantry/shared/governance/plan-item-states';
import type { Classification } from '@gantry/shared/policy/roles';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { officeToday } from '../../platform/database/office-day.js';
import { refused } from '../../platform/errors/domain-error.js';
import { isReadable, loadItem, nameFor } from './load-item.js';
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
  /** The decision that opened it, where one did. */
  byDecisionId?: string | null;
}

/** Records when an item was done, under every rule, inside the unit of work that it is handed. */
export async function completeItem(
  tx: EntityManager,
  actor: SignedIn,
  input: Completion,
): Promise<PlanItemChangeType> {
  const item = await loadItem(tx, actor, input.id, 'milestone:complete');
  const expectedVersion = input.expectedVersion ?? item.version;
  const today = await officeToday(tx, actor.officeId);
  const { date, reading, warnings } = readDateFor(input.date, 'actual', item.kind, today);
  const reason = input.evidence;
  const problems = [
    ...stateChangeProblems(item.state as PlanItemState, 'COMPLETE', { actual: date, reason }),
    ...completionProblems(await openPredecessors(tx, actor, item), input.overrideReason ?? null),
    ...decisionInEffectProblems(await decisionsAbout(tx, actor, item.officeId, item.id)),
    ...(await gatesInTheWay(tx, actor, item)).flatMap(decisionInEffectProblems),
  ];
  if (problems.length > 0) throw refused(problems);
  await takeRow(tx, PlanItem, item, expectedVersion);
  const actualDateId = await stateDate(tx, item, {
    role: 'ACTUAL',
    date,
    reason,
    statedOn: today,
    isInterpretation: input.isInterpretation,
    byDecisionId: input.byDecisionId,
    replacesId: item.actualDateId,
  });
  const change = { state: 'COMPLETE', actualDateId };
  const { id, code } = item;
  const { version } = await changeRow(tx, PlanItem, item, expectedVersion, change);
  return { id, version, code, reading, warnings };
}

interface Decided {
  code: string;
  state: string;
}

/** What was decided about an item, as far as it stands. A decision that this person may not see is not named. */
async function decisionsAbout(
  tx: EntityManager,
  actor: SignedIn,
  officeId: string,
  itemId: string,
): Promise<Decided[]> {
  const rows: (Decided & Pick<PlanItem, 'programmeId' | 'bodyId'> & { classification: Classification })[] =
    await tx.query(
      `select code, state, programme_id as "programmeId", body_id as "bodyId", classification from decision
        where office_id = $1 and plan_item_id = $2 and archived_at is null and state in ('TAKEN', 'IN_EFFECT', 'IMPLEMENTED')
        order by code`,
      [officeId, itemId],
    );
  return rows.map(({ code, state, ...row }) => ({
    state,
    code: isReadable(actor, { ...row, officeId, workstreamId: null })
      ? code
      : 'A decision that you may not see',
  }));
}

/** Before each gate that an item waits for: what was decided there, so that nothing starts on a decision not in effect. */
async function gatesInTheWay(tx: EntityManager, actor: SignedIn, item: PlanItem): Promise<Decided[][]> {
  const gates: { id: string }[] = await tx.query(
    `select p.id
       from dependency d
       join plan_item p on p.office_id = d.office_id and p.id = d.predecessor_id
      where d.office_id = $1 and d.successor_id = $2 and d.archived_at is null and p.archived_at is null
        and p.kind = 'GATE' and p.state not in ('COMPLETE', 'CANCELLED', 'SUPERSEDED')
        and (d.scenario_id is null or exists (select from scenario s
              where s.office_id = d.office_id and s.id = d.scenario_id and s.state = 'WORKING'))
      order by p.code`,
    [item.officeId, item.id],
  );
  return Promise.all(gates.map(({ id }) => decisionsAbout(tx, actor, item.officeId, id)));
}

/** What an item waits for and what is not done yet, by name as far as this person may see it. */
export async function openPredecessors(
  tx: EntityManager,
  actor: SignedIn,
  item: Pick<PlanItem, 'officeId' | 'id'>,
): Promise<string[]> {
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
