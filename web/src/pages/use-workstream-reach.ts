import { type Action, GRANTS } from '@gantry/shared/policy/policy';
import { ROLES } from '@gantry/shared/policy/roles';
import { useProgramme } from '../lib/programme.js';
import { useCan, useSession } from '../lib/session.js';

interface Workstream {
  id: string;
  parentId: string | null;
}

export interface WorkstreamReach {
  /** For the programme as a whole and every workstream of it. */
  inProgramme: boolean;
  /** For records of this workstream; null stands for the programme as a whole. */
  onWorkstream: (workstreamId: string | null, workstreams: readonly Workstream[]) => boolean;
}

/** Where this person may do something with records of workstreams, so that no button is shown that the server refuses. */
export function useWorkstreamReach(action: Action): WorkstreamReach {
  const { roles } = useSession();
  const programme = useProgramme();
  const mayEver = useCan(action);
  const holding = roles.filter(({ role }) => {
    const known = ROLES.find((one) => one === role);
    return mayEver && known !== undefined && GRANTS[known][action] !== undefined;
  });
  const inProgramme =
    mayEver &&
    holding.some(
      ({ scopeKind, scopeId }) =>
        scopeKind === 'OFFICE' || (scopeKind === 'PROGRAMME' && scopeId === programme.id),
    );
  const own = new Set(
    holding.filter(({ scopeKind }) => scopeKind === 'WORKSTREAM').map(({ scopeId }) => scopeId),
  );
  return {
    inProgramme,
    onWorkstream: (workstreamId, workstreams) => {
      if (inProgramme) return true;
      const seen = new Set<string>();
      // A role on a workstream reaches what is below it.
      for (let id = workstreamId; id !== null && !seen.has(id); ) {
        if (own.has(id)) return true;
        seen.add(id);
        id = workstreams.find((one) => one.id === id)?.parentId ?? null;
      }
      return false;
    },
  };
}
