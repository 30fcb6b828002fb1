import type { Problem } from '@gantry/shared/errors/error-codes';
import {
  type Link,
  type LinkType,
  lagProblems,
  linkProblems,
  type NeededFor,
} from '@gantry/shared/governance/dependency-rules';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import type { Dependency } from './dependency.entity.js';
import { nameFor } from './load-item.js';
import { PlanItem } from './plan-item.entity.js';

/** Two people may not close a circle together: links of a programme are added one after the other. */
export async function oneAfterTheOther(tx: EntityManager, programmeId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [programmeId]);
}

type WantedLink = Pick<Dependency, 'kind' | 'lagMin' | 'lagMax' | 'scenarioId'> & {
  neededFor?: string | null;
};

/** Everything that the rules say against a link between these two. */
export async function objections(
  tx: EntityManager,
  actor: SignedIn,
  from: PlanItem,
  to: PlanItem,
  wanted: WantedLink,
): Promise<Problem[]> {
  const links: (Link & { type: LinkType; scenarioId: string | null })[] = await tx.query(
    `select predecessor_id as "fromId", successor_id as "toId", kind as type, scenario_id as "scenarioId"
       from dependency
      where office_id = $1 and programme_id = $2 and archived_at is null`,
    [to.officeId, to.programmeId],
  );
  const items = await tx.findBy(PlanItem, { officeId: to.officeId, programmeId: to.programmeId });
  const names = new Map(items.map((item) => [item.id, nameFor(actor, item)]));
  const neededFor = wanted.neededFor ? (wanted.neededFor.toLowerCase() as NeededFor) : null;
  const type = wanted.kind as LinkType;
  const added = { fromId: from.id, toId: to.id, type, neededFor, isToGate: to.kind === 'GATE' };
  // The same two items may be linked once in each of two scenarios.
  const isElsewhere = ({ fromId, toId, scenarioId }: (typeof links)[number]) =>
    fromId === from.id &&
    toId === to.id &&
    scenarioId !== null &&
    wanted.scenarioId !== null &&
    scenarioId !== wanted.scenarioId;
  const problems = linkProblems(
    links.filter((link) => !isElsewhere(link)),
    added,
    (id) => names.get(id) ?? id,
  );
  return [...problems, ...lagProblems(wanted.lagMin, wanted.lagMax)];
}
