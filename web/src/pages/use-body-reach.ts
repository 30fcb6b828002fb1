import { type Action, GRANTS } from '@gantry/shared/policy/policy';
import { ROLES } from '@gantry/shared/policy/roles';
import { useProgramme } from '../lib/programme.js';
import { useSession } from '../lib/session.js';

export interface BodyReach {
  /** For every body of the programme, and for new ones. */
  inProgramme: boolean;
  /** For this body. */
  onBody: (bodyId: string) => boolean;
}

/** Where this person may do something with bodies, so that lists offer no more than the server will take. */
export function useBodyReach(action: Action): BodyReach {
  const { roles } = useSession();
  const programme = useProgramme();
  const holding = roles.filter(({ role }) => {
    const known = ROLES.find((one) => one === role);
    return known !== undefined && GRANTS[known][action] !== undefined;
  });
  const inProgramme = holding.some(
    ({ scopeKind, scopeId }) =>
      scopeKind === 'OFFICE' || (scopeKind === 'PROGRAMME' && scopeId === programme.id),
  );
  const bodies = new Set(
    holding.filter(({ scopeKind }) => scopeKind === 'BODY').map(({ scopeId }) => scopeId),
  );
  return { inProgramme, onBody: (bodyId) => inProgramme || bodies.has(bodyId) };
}
