import type { Day } from '../dates/day.js';
import type { Problem } from '../errors/error-codes.js';
import type { BodyKind } from './body-kinds.js';
import type { Outcome } from './outcomes.js';

/** One function that was delegated to a body, for a programme or one workstream of it. */
export interface ScopeEntry {
  function: string;
  /** Null where the function is not tied to a programme: it covers nothing by itself that a programme asks for. */
  programmeId: string | null;
  /** Null for the whole programme. */
  workstreamId: string | null;
  from: Day | null;
  to: Day | null;
}

export interface DecidedAbout {
  programmeId: string;
  /** The workstream of the item that is decided about; null where it has none, undefined where no item is named. */
  workstreamId: string | null | undefined;
  outcome: Outcome;
  on: Day;
}

const DECIDES: ReadonlySet<Outcome> = new Set([
  'APPROVED',
  'APPROVED_AMENDED',
  'APPROVED_CONDITIONALLY',
  'REJECTED',
  'NOT_CARRIED',
]);

/**
 * `BODY-2`: a joint committee decides only within what was delegated to it. Where nothing is recorded as delegated there
 * is nothing to hold it to; to note, defer or recommend needs no delegation. A function of one workstream covers the items of that workstream, and a decision about the
 * programme that names no item.
 * Example: delegated "Stroke: location of units" for Stroke; a decision about an item of East Kent answers `BODY-2`.
 */
export function scopeProblems(kind: BodyKind, scope: readonly ScopeEntry[], about: DecidedAbout): Problem[] {
  if (kind !== 'JOINT_COMMITTEE' || scope.length === 0 || !DECIDES.has(about.outcome)) return [];
  const holding = scope.filter(
    ({ from, to }) => (from === null || from <= about.on) && (to === null || about.on <= to),
  );
  const isCovered = holding.some(
    ({ programmeId, workstreamId }) =>
      programmeId === about.programmeId &&
      (workstreamId === null || about.workstreamId === undefined || workstreamId === about.workstreamId),
  );
  if (isCovered) return [];
  const have = holding.map((one) => `“${one.function}”`).join(', ');
  const message =
    holding.length === 0
      ? 'On that day nothing is delegated to this body. Record the delegation, or take the matter to those who delegate.'
      : `This is outside what is delegated to the body: ${have}. Take it to those who delegate, or record a wider delegation.`;
  return [
    {
      rule: 'BODY-2',
      severity: 'E',
      field: about.workstreamId === undefined ? 'bodyId' : 'planItemId',
      message,
    },
  ];
}
