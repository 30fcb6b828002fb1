import { readFilter } from '@gantry/shared/policy/policy';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import type { ReachedBody } from '../governing-bodies/index.js';

/**
 * For each programme that the body serves and the reader reads: which classes, and where exempt records are seen all the
 * same. An item without a programme is read by whoever reads its class in any of them.
 */
export function agendaFilter(actor: SignedIn, { programmeIds }: ReachedBody): string {
  const filters = programmeIds.flatMap((programmeId) => {
    const filter = readFilter(actor, programmeId);
    if (filter === null) return [];
    const { classes, exemptWorkstreamIds, exemptBodyIds } = filter;
    return [{ programmeId, classes, workstreams: exemptWorkstreamIds, bodies: exemptBodyIds }];
  });
  return JSON.stringify(filters);
}
