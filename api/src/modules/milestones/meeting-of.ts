import type { EntityManager } from 'typeorm';
import { notFound } from '../../platform/errors/domain-error.js';
import type { PlanItem } from './plan-item.entity.js';

/** A meeting of the body that the item belongs to, known by the day of the office; else NOT_FOUND. */
export async function mustBeMeetingOf(
  tx: EntityManager,
  item: Pick<PlanItem, 'officeId' | 'bodyId'>,
  meetingId: string,
): Promise<void> {
  const [found] = await tx.query(
    `select true as found from meeting where office_id = $1 and body_id = $2 and id = $3
        and (known_from is null or known_from <= office_today($1))`,
    [item.officeId, item.bodyId, meetingId],
  );
  if (!found) throw notFound('meeting');
}
