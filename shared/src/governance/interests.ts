import type { Problem } from '../errors/error-codes.js';
import type { BodyKind } from './body-kinds.js';

/** Interests of members of NHS bodies, and of members of councils, whose law has words of its own. */
export const INTEREST_KINDS = [
  'FINANCIAL',
  'NON_FINANCIAL_PROFESSIONAL',
  'NON_FINANCIAL_PERSONAL',
  'INDIRECT',
  'DISCLOSABLE_PECUNIARY',
  'OTHER',
] as const;
export type InterestKind = (typeof INTEREST_KINDS)[number];

/** What followed from an interest at a meeting. */
export const DECLARATION_ACTIONS = ['NOTED', 'SPEAK_NO_VOTE', 'LEFT_ROOM', 'EXCLUDED_FROM_PAPERS'] as const;
export type DeclarationAction = (typeof DECLARATION_ACTIONS)[number];

const OF_COUNCILS: ReadonlySet<BodyKind> = new Set(['COUNCIL_COMMITTEE', 'SCRUTINY', 'HWB']);
const COUNCIL_KINDS: readonly InterestKind[] = ['DISCLOSABLE_PECUNIARY', 'OTHER'];

/** The kinds that a body's register uses. Example: a scrutiny committee has disclosable pecuniary ones, a joint committee of CCGs financial ones. */
export function interestKindsOf(kind: BodyKind): readonly InterestKind[] {
  const isCouncil = OF_COUNCILS.has(kind);
  return INTEREST_KINDS.filter((one) => COUNCIL_KINDS.includes(one) === isCouncil);
}

/** `INT-3`: a register uses the kinds of its own law. Example: "financial" in the register of a council committee is refused. */
export function interestKindProblems(bodyKind: BodyKind, kind: InterestKind): Problem[] {
  if (interestKindsOf(bodyKind).includes(kind)) return [];
  const message = OF_COUNCILS.has(bodyKind)
    ? 'A council’s register has disclosable pecuniary and other interests.'
    : 'The register of an NHS body has financial, non-financial and indirect interests.';
  return [{ rule: 'INT-3', severity: 'E', field: 'kind', message }];
}

/** Who left the room, or had no papers, takes no part in the item. Who may speak is in the room and counts for the quorum. */
export function isWithdrawn(action: DeclarationAction): boolean {
  return action === 'LEFT_ROOM' || action === 'EXCLUDED_FROM_PAPERS';
}

/**
 * `INT-1`: whoever left the room, had no papers or may only speak does not vote on that item. A declaration without an
 * item holds for the whole meeting.
 * Example: a vote by somebody marked as having left the room for item 4 is refused on item 4 and accepted on item 5.
 */
export function interestedVoteProblems(
  name: string,
  declared: readonly { itemId: string | null; action: DeclarationAction }[],
  itemId: string | null,
  field: string,
): Problem[] {
  const bars = declared.find(
    (one) => one.action !== 'NOTED' && (one.itemId === null || one.itemId === itemId),
  );
  if (!bars) return [];
  const did =
    bars.action === 'LEFT_ROOM'
      ? 'left the room'
      : bars.action === 'SPEAK_NO_VOTE'
        ? 'was to speak and not to vote'
        : 'had no papers';
  const message = `${name} ${did} because of an interest, and does not vote. Take the vote out or put the declaration right.`;
  return [{ rule: 'INT-1', severity: 'E', field, message }];
}

/** `INT-2`: a meeting is not closed in silence about interests. Example: minutes approved with "None declared" on record raise nothing. */
export function declarationsEntryProblems(hasEntry: boolean): Problem[] {
  if (hasEntry) return [];
  const message =
    'Nothing is recorded about interests. Record the declarations, or that there were none, or say why it stays so.';
  return [{ rule: 'INT-2', severity: 'W', field: 'declarations', message }];
}
