import type { ReadFilter } from '@gantry/shared/policy/policy';

/** What every statement about decisions filters by. */
export function decisionValues(
  officeId: string,
  programmeId: string,
  filter: ReadFilter,
  only: { id?: string | null; bodyId?: string | null; meetingId?: string | null } = {},
): unknown[] {
  const { classes, exemptWorkstreamIds, exemptBodyIds } = filter;
  const readable = [classes, exemptWorkstreamIds, exemptBodyIds];
  return [officeId, programmeId, only.id ?? null, ...readable, only.bodyId ?? null, only.meetingId ?? null];
}
