import { anchorCycleProblem } from '@gantry/shared/dates/resolve-offset';
import {
  completionProblems,
  cyclePath,
  decisionInEffectProblems,
  type Link,
} from '@gantry/shared/governance/dependency-rules';
import { type PlanItemState, stateChangeProblems } from '@gantry/shared/governance/plan-item-states';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { officeToday } from '../../platform/database/office-day.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { loadItem, nameFor } from './load-item.js';
import type {
  CompleteMilestoneInput,
  ReforecastMilestoneInput,
  ReopenMilestoneInput,
} from './milestone.inputs.js';
import type { PlanItemChangeType } from './milestone.types.js';
import { ANCHORS } from './milestone-links.service.js';
import { PlanItem } from './plan-item.entity.js';
import { readDateFor } from './read-date.js';
import { stateDate } from './state-date.js';

/** When items are expected and when they happened. */
@Injectable()
export class MilestoneDatesService {
  constructor(private readonly uow: UnitOfWork) {}

  reforecast(actor: SignedIn, input: ReforecastMilestoneInput): Promise<PlanItemChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    if (reason.trim() === '')
      throw badInput('reason', 'Say why the date changes, in a sentence that a board can read.');
    return this.uow.run(
      { actor, action: 'milestone.reforecast', reason, idempotencyKey, request },
      async (tx) => {
        const item = await loadItem(tx, actor, input.id, 'milestone:reforecast');
        const today = await officeToday(tx, actor.officeId);
        const { date, reading, warnings } = readDateFor(input.date, 'forecast', item.kind, today);
        const taken = await takeRow(tx, PlanItem, item, input.expectedVersion);
        const overlay = input.scenarioId ? await loadOverlay(tx, item, input.scenarioId) : null;
        if (overlay ? overlay.meeting_id : item.meetingId) throw refused([AT_A_MEETING]);
        if (date.shape === 'RELATIVE') await checkAnchor(tx, actor, item, input.anchorItemId ?? null);
        const replacesId = overlay ? overlay.forecast_date_id : taken.forecastDateId;
        const statement = { ...input, role: 'FORECAST' as const, date, statedOn: today, replacesId };
        const statementId = await stateDate(tx, item, statement);
        if (overlay) await pointOverlay(tx, item, overlay.id, statementId);
        const forecastDateId = overlay ? taken.forecastDateId : statementId;
        const changed = await changeRow(tx, PlanItem, item, input.expectedVersion, { forecastDateId });
        return { id: item.id, version: changed.version, code: item.code, reading, warnings };
      },
    );
  }

  complete(actor: SignedIn, input: CompleteMilestoneInput): Promise<PlanItemChangeType> {
    const { idempotencyKey, ...request } = input;
    const reason = input.evidence;
    return this.uow.run(
      { actor, action: 'milestone.complete', reason, idempotencyKey, request },
      async (tx) => {
        const item = await loadItem(tx, actor, input.id, 'milestone:complete');
        const today = await officeToday(tx, actor.officeId);
        const { date, reading, warnings } = readDateFor(input.date, 'actual', item.kind, today);
        const problems = [
          ...stateChangeProblems(item.state as PlanItemState, 'COMPLETE', { actual: date, reason }),
          ...completionProblems(await openPredecessors(tx, actor, item), input.overrideReason ?? null),
          ...decisionInEffectProblems(await decisionsAbout(tx, item)),
        ];
        if (problems.length > 0) throw refused(problems);
        await takeRow(tx, PlanItem, item, input.expectedVersion);
        const statement = {
          role: 'ACTUAL' as const,
          date,
          reason,
          statedOn: today,
          replacesId: item.actualDateId,
        };
        const actualDateId = await stateDate(tx, item, statement);
        const changed = await changeRow(tx, PlanItem, item, input.expectedVersion, {
          state: 'COMPLETE',
          actualDateId,
        });
        return { id: item.id, version: changed.version, code: item.code, reading, warnings };
      },
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

const AT_A_MEETING = {
  rule: 'PLAN-1',
  severity: 'E' as const,
  field: 'date',
  message:
    'This happens at a meeting and has no date of its own. Move the meeting, or choose another meeting for it.',
};

interface Overlay {
  id: string;
  meeting_id: string | null;
  forecast_date_id: string | null;
}

async function loadOverlay(tx: EntityManager, item: PlanItem, scenarioId: string): Promise<Overlay> {
  const [scenario] = await tx.query(
    "select id from scenario where office_id = $1 and programme_id = $2 and id = $3 and state <> 'CLOSED'",
    [item.officeId, item.programmeId, scenarioId],
  );
  if (!scenario) throw notFound('scenario');
  await tx.query(
    `insert into scenario_item (office_id, id, programme_id, scenario_id, plan_item_id) values ($1, gen_random_uuid(), $2, $3, $4)
     on conflict (office_id, scenario_id, plan_item_id) do nothing`,
    [item.officeId, item.programmeId, scenarioId, item.id],
  );
  const [overlay] = await tx.query(
    'select id, meeting_id, forecast_date_id from scenario_item where office_id = $1 and scenario_id = $2 and plan_item_id = $3',
    [item.officeId, scenarioId, item.id],
  );
  return overlay;
}

async function pointOverlay(
  tx: EntityManager,
  item: PlanItem,
  overlayId: string,
  dateId: string,
): Promise<void> {
  const values = [item.officeId, overlayId, dateId];
  await tx.query('update scenario_item set forecast_date_id = $3 where office_id = $1 and id = $2', values);
}

async function checkAnchor(
  tx: EntityManager,
  actor: SignedIn,
  item: PlanItem,
  anchorItemId: string | null,
): Promise<void> {
  if (anchorItemId === null)
    throw badInput('anchorItemId', 'Say from which item this is counted, or write a day.', 'DATE-8');
  const anchor = await orNotFound('anchor', loadItem(tx, actor, anchorItemId, 'programme:read'));
  if (anchor.programmeId !== item.programmeId) throw notFound('anchor');
  const rows: (PlanItem & { anchor: string | null })[] = await tx.query(
    `select i.id, i.office_id as "officeId", i.programme_id as "programmeId", i.workstream_id as "workstreamId",
            i.body_id as "bodyId", i.classification, i.title, d.anchor_item_id as anchor
       from plan_item i
       left join plan_date d on d.office_id = i.office_id and d.id = i.forecast_date_id
      where i.office_id = $1 and i.programme_id = $2`,
    [item.officeId, item.programmeId],
  );
  const anchors = new Map(rows.map((row) => [row.id, row.anchor]));
  anchors.set(item.id, anchorItemId);
  const names = new Map(rows.map((row) => [row.id, nameFor(actor, row)]));
  const problem = anchorCycleProblem(
    item.id,
    (id) => anchors.get(id) ?? null,
    (id) => names.get(id) ?? id,
  );
  if (problem) throw refused([problem]);
  // Two people may not close a circle together: links and anchors of a programme come one after the other.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [item.programmeId]);
  const key = [item.officeId, item.programmeId];
  const [links, counted]: [Link[], Link[]] = [await tx.query(LINKED, key), await tx.query(ANCHORS, key)];
  const round = cyclePath([...links, ...counted.filter(({ toId }) => toId !== item.id)], {
    fromId: anchorItemId,
    toId: item.id,
  });
  if (round) {
    const path = round.map((id) => names.get(id) ?? id).join(' → ');
    const message = `This would go round in a circle, with what waits for what: ${path}. Give it a day of its own.`;
    throw refused([{ rule: 'DATE-8', severity: 'E', field: 'anchorItemId', message }]);
  }
}

const LINKED = `
  select predecessor_id as "fromId", successor_id as "toId"
    from dependency where office_id = $1 and programme_id = $2 and archived_at is null`;

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
