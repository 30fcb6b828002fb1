import type { PlanRow } from '../api/plan.js';

type Owned = Pick<PlanRow, 'owner' | 'isOwnerVacant'>;

/** Who owns it; a post that nobody holds says so. Null for nobody. */
export function ownerWords({ owner, isOwnerVacant }: Owned): string | null {
  return owner !== null && isOwnerVacant ? `${owner} (vacant)` : owner;
}
