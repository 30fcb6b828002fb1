import { anchorCycleProblem } from '@gantry/shared/dates/resolve-offset';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { badInput, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { loadItem, nameFor } from './load-item.js';
import type { PlanItem } from './plan-item.entity.js';

/** A relative date needs an item of the same plan that is not, by any way round, counted from this one. */
export async function checkAnchor(
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
}
