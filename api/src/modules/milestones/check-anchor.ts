import { anchorCycleProblem } from '@gantry/shared/dates/resolve-offset';
import { circleWords } from '@gantry/shared/governance/circle-words';
import { cyclePath } from '@gantry/shared/governance/dependency-rules';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { badInput, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { anchorsOf, linksOf, oneAfterTheOther } from './link-objections.js';
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
  await refuseCircle(tx, item, anchorItemId, (id) => names.get(id) ?? id);
}

/** What waits for what goes round through links and through dates that are counted from each other. */
async function refuseCircle(
  tx: EntityManager,
  item: PlanItem,
  anchorItemId: string,
  nameOf: (id: string) => string,
): Promise<void> {
  // Two people may not close a circle together: links and anchors of a programme come one after the other.
  await oneAfterTheOther(tx, item.programmeId);
  const [links, counted] = [await linksOf(tx, item), await anchorsOf(tx, item)];
  const round = cyclePath([...links, ...counted.filter(({ toId }) => toId !== item.id)], {
    fromId: anchorItemId,
    toId: item.id,
  });
  if (!round) return;
  const path = circleWords(round.map(nameOf));
  const message = `This would go round in a circle, with what waits for what: ${path}. Give it a day of its own.`;
  throw refused([{ rule: 'DATE-8', severity: 'E', field: 'anchorItemId', message }]);
}
