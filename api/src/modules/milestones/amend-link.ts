import type { OffsetUnit } from '@gantry/shared/dates/plan-date';
import type { Problem } from '@gantry/shared/errors/error-codes';
import {
  type LinkType,
  lagProblems,
  type NeededFor,
  neededForProblems,
} from '@gantry/shared/governance/dependency-rules';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { badInput, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { Dependency } from './dependency.entity.js';
import { isReadable, loadItem } from './load-item.js';
import { PlanItem } from './plan-item.entity.js';

export interface LinkChange {
  id: string;
  expectedVersion: number;
  reason: string;
  /** What is left out stays as it is. */
  lagMin?: number | null;
  lagMax?: number | null;
  lagUnit?: OffsetUnit | null;
  kind?: LinkType | null;
  /** Null takes it away; left out, it stays. */
  neededFor?: 'PAPER' | 'DECISION' | null;
}

export interface LinkChanged {
  id: string;
  version: number;
  programmeId: string;
  before: Pick<Dependency, 'kind' | 'lagMin' | 'lagMax' | 'lagUnit' | 'neededFor'>;
}

/** Gives a link another lag, type or need, under every rule, inside the unit of work that it is handed. */
export async function amendLink(
  tx: EntityManager,
  actor: SignedIn,
  { id, expectedVersion, reason, ...wanted }: LinkChange,
): Promise<LinkChanged> {
  const link = await tx.findOneBy(Dependency, { officeId: actor.officeId, id });
  if (!link || link.archivedAt !== null) throw notFound('dependency');
  const successor = await orNotFound('dependency', loadItem(tx, actor, link.successorId, 'milestone:link'));
  const { officeId, predecessorId } = link;
  const predecessor = await tx.findOneByOrFail(PlanItem, { officeId, id: predecessorId });
  if (!isReadable(actor, predecessor)) throw notFound('dependency');
  if (reason.trim() === '') throw badInput('reason', 'Say why one waits longer or less long for the other.');
  const lagMin = wanted.lagMin ?? link.lagMin;
  const lagMax = wanted.lagMax ?? link.lagMax;
  const lagUnit = wanted.lagUnit ?? link.lagUnit;
  const kind = wanted.kind ?? (link.kind as LinkType);
  const neededFor = wanted.neededFor === undefined ? link.neededFor : wanted.neededFor;
  // What it is needed for was not always asked; a new lag alone is no reason to ask for it.
  const need = { isToGate: successor.kind === 'GATE', neededFor: neededFor as NeededFor | null };
  const problems = [
    ...lagProblems(lagMin, lagMax),
    ...(neededFor === link.neededFor ? [] : neededForProblems(need)),
    ...(kind === link.kind ? [] : await sameProblems(tx, link, kind)),
  ];
  if (problems.length > 0) throw refused(problems);
  const changed = await changeRow(tx, Dependency, link, expectedVersion, {
    ...{ kind, lagMin, lagMax, lagUnit, neededFor },
  });
  const before = {
    kind: link.kind,
    lagMin: link.lagMin,
    lagMax: link.lagMax,
    lagUnit: link.lagUnit,
    neededFor: link.neededFor,
  };
  return { id, version: changed.version, programmeId: link.programmeId, before };
}

/** `DEP-5`: of one type the same two items are linked once, in a scenario or in all. */
async function sameProblems(tx: EntityManager, link: Dependency, kind: LinkType): Promise<Problem[]> {
  const [same] = await tx.query(
    `select true as found from dependency
      where office_id = $1 and predecessor_id = $2 and successor_id = $3 and kind = $4 and id <> $5
        and archived_at is null and (scenario_id is null or $6::uuid is null or scenario_id = $6)`,
    [link.officeId, link.predecessorId, link.successorId, kind, link.id, link.scenarioId],
  );
  if (!same) return [];
  return [{ rule: 'DEP-5', severity: 'E', field: 'kind', message: 'These two are linked so already.' }];
}
