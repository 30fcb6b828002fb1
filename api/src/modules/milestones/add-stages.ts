import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { code, nextNumber } from '../../platform/database/codes.js';
import { PlanItem } from './plan-item.entity.js';

export interface PathwayPlace {
  officeId: string;
  programmeId: string;
  workstreamId: string;
  pathwayId: string;
}

/** Puts the stages of a pathway into the plan, in order and without dates; answers their ids. */
export async function addStages(
  tx: EntityManager,
  place: PathwayPlace,
  titles: readonly string[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const [at, title] of titles.entries()) {
    const number = await nextNumber(tx, place.officeId, place.programmeId, 'MS');
    const id = uuid();
    await tx.insert(PlanItem, {
      ...place,
      id,
      code: code('MS', number),
      title,
      kind: 'ACTIVITY',
      category: 'STAGE',
      stageNumber: at + 1,
      position: 100_000 + number,
    });
    ids.push(id);
  }
  return ids;
}
