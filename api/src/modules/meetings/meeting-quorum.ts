import type { Problem } from '@gantry/shared/errors/error-codes';
import { type QuorumVerdict, quorum } from '@gantry/shared/governance/quorum';

const VOTER = {
  organisationId: null,
  categories: [],
  isVoting: true,
  isDeputy: false,
  isRemote: false,
  isWithdrawn: false,
};

/** The verdict of a head count against the smallest number that the body needs; null where either is not known. */
export function countVerdict(minimum: number | null, present: number | null): QuorumVerdict | null {
  if (minimum === null || present === null) return null;
  const rule = { minimum, organisations: [], categories: [], deputiesCount: true, remoteCounts: true };
  return quorum(
    rule,
    Array.from({ length: present }, () => VOTER),
  );
}

/** Whether a meeting was quorate: the secretary may say no although enough came, never yes although too few did. */
export function quorateFrom(
  minimum: number | null,
  present: number,
  stated: boolean | null,
): { isQuorate: boolean; problems: Problem[] } {
  const verdict = countVerdict(minimum, present);
  const refuse = (rule: string, message: string): Problem[] => [
    { rule, severity: 'E', field: 'isQuorate', message },
  ];
  if (verdict === null && stated === null)
    return {
      isQuorate: false,
      problems: refuse(
        'QUO-2',
        'The quorum of this body is not recorded. Say whether the meeting was quorate.',
      ),
    };
  if (verdict !== null && !verdict.isQuorate && stated === true)
    return { isQuorate: false, problems: refuse('QUO-1', verdict.sentence) };
  return { isQuorate: stated ?? verdict!.isQuorate, problems: [] };
}
