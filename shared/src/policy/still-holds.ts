import type { Grant } from './roles.js';

/**
 * Whether everything that was held then is held now: each role on the same scope, reaching at least as far. Who holds
 * more may do more, so whoever still holds all of it may still do what they did.
 * Example: a lead of Stroke and its groups who has become a reader as well still holds it; once a group has been moved
 * out of Stroke they do not.
 */
export function stillHolds(now: readonly Grant[], then: readonly Grant[]): boolean {
  return then.every((held) => now.some((grant) => isAtLeast(grant, held)));
}

function isAtLeast(now: Grant, then: Grant): boolean {
  return (
    now.role === then.role &&
    now.scope === then.scope &&
    now.programmeId === then.programmeId &&
    now.bodyId === then.bodyId &&
    then.workstreamIds.every((id) => now.workstreamIds.includes(id)) &&
    then.servedProgrammeIds.every((id) => now.servedProgrammeIds.includes(id))
  );
}
