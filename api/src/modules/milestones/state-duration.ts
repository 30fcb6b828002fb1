import type { Range } from '@gantry/shared/schedule/range';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { badInput } from '../../platform/errors/domain-error.js';
import { checkThreePoint, threePoint } from '../../platform/graphql/three-point.js';
import { loadItem } from './load-item.js';
import { PlanItem } from './plan-item.entity.js';

export interface DurationStatement {
  id: string;
  expectedVersion: number;
  /** Null for none: the length of the stated days counts. */
  duration: Range | null;
}

export interface DurationStated {
  item: PlanItem;
  before: Range | null;
}

/** States how long work takes, under every rule, inside the unit of work that it is handed. */
export async function stateDuration(
  tx: EntityManager,
  actor: SignedIn,
  { id, expectedVersion, duration }: DurationStatement,
): Promise<DurationStated> {
  const item = await loadItem(tx, actor, id, 'milestone:edit');
  if (item.kind !== 'ACTIVITY')
    throw badInput('duration', 'Only an activity takes time: this is a point.', 'UNC-3');
  checkThreePoint('duration', duration, 1);
  const before = threePoint(item.durationMin, item.durationLikely, item.durationMax);
  const changed = await changeRow(tx, PlanItem, item, expectedVersion, {
    durationMin: duration?.min ?? null,
    durationLikely: duration?.likely ?? null,
    durationMax: duration?.max ?? null,
  });
  return { item: changed, before };
}
